import numpy as np


def adam(params, grads, m, v, t, lr, beta1, beta2, eps):
    P, M, V = {}, {}, {}
    for k in params:
        g = grads["d" + k]
        M[k] = beta1 * m[k] + (1 - beta1) * g
        V[k] = beta2 * v[k] + (1 - beta2) * g**2
        step = np.zeros(g.shape)
        moving = M[k] != 0
        step[moving] = (M[k][moving] / (1 - beta1**t)) / (
            np.sqrt(V[k][moving] / (1 - beta2**t)) + eps
        )
        P[k] = params[k] - lr * step
    return P, M, V
