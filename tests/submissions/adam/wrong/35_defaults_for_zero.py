import numpy as np


def adam(params, grads, m, v, t, lr, beta1, beta2, eps):
    beta1 = beta1 or 0.9
    beta2 = beta2 or 0.999
    P, M, V = {}, {}, {}
    for k in params:
        g = grads["d" + k]
        M[k] = beta1 * m[k] + (1 - beta1) * g
        V[k] = beta2 * v[k] + (1 - beta2) * g**2
        m_hat = M[k] / (1 - beta1**t)
        v_hat = V[k] / (1 - beta2**t)
        P[k] = params[k] - lr * m_hat / (np.sqrt(v_hat) + eps)
    return P, M, V
