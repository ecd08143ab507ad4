import numpy as np


def adam(params, grads, m, v, t, lr, beta1, beta2, eps):
    P, M, V = {}, {}, {}
    for (k, p), g, a, b in zip(params.items(), grads.values(), m.values(), v.values()):
        M[k] = beta1 * a + (1 - beta1) * g
        V[k] = beta2 * b + (1 - beta2) * g**2
        P[k] = p - lr * (M[k] / (1 - beta1**t)) / (np.sqrt(V[k] / (1 - beta2**t)) + eps)
    return P, M, V
