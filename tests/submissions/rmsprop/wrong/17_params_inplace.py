import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    S = {}
    for k in params:
        g = grads["d" + k]
        S[k] = decay * cache[k] + (1 - decay) * g**2
        params[k] -= lr * g / (np.sqrt(S[k]) + eps)
    return params, S
