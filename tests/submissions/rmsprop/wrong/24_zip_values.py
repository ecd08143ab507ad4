import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    P, S = {}, {}
    for (k, p), g, s in zip(params.items(), grads.values(), cache.values()):
        S[k] = decay * s + (1 - decay) * g**2
        P[k] = p - lr * g / (np.sqrt(S[k]) + eps)
    return P, S
