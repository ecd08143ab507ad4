import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    P, S = {}, {}
    for k, p in params.items():
        g = np.array(list(np.nditer(grads["d" + k])), dtype=float).reshape(p.shape)
        S[k] = decay * cache[k] + (1 - decay) * g**2
        P[k] = p - lr * g / (np.sqrt(S[k]) + eps)
    return P, S
