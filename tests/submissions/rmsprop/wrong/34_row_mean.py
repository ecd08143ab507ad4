import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    P, S = {}, {}
    for k in params:
        g = grads["d" + k]
        S[k] = decay * cache[k] + (1 - decay) * g**2
        root = np.sqrt(S[k].mean(axis=0, keepdims=True))
        P[k] = params[k] - lr * g / (root + eps)
    return P, S
