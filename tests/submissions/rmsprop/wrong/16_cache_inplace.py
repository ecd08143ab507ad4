import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    P = {}
    for k in params:
        g = grads["d" + k]
        cache[k] *= decay
        cache[k] += (1 - decay) * g**2
        P[k] = params[k] - lr * g / (np.sqrt(cache[k]) + eps)
    return P, cache
