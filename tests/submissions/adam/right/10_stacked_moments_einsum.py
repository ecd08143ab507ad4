import numpy as np


def adam(params, grads, m, v, t, lr, beta1, beta2, eps):
    beta = np.array([beta1, beta2])
    P, M, V = {}, {}, {}
    for k in params:
        g = grads["d" + k]
        old, new = np.stack([m[k], v[k]]), np.stack([g, g * g])
        state = np.einsum("s,sij->sij", beta, old) + np.einsum("s,sij->sij", 1 - beta, new)
        mean, square = state / (1 - beta**t)[:, None, None]
        M[k], V[k] = state
        P[k] = params[k] - lr * mean / (square**0.5 + eps)
    return P, M, V
