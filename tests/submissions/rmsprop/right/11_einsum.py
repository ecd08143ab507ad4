import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    P, S = {}, {}
    for k in params:
        g = grads[f"d{k}"]
        S[k] = decay * cache[k] + (1 - decay) * np.einsum("ij,ij->ij", g, g)
        inverse = 1.0 / (np.sqrt(S[k]) + eps)
        P[k] = params[k] - lr * np.einsum("ij,ij->ij", g, inverse)
    return P, S
