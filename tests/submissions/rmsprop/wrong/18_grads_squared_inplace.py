import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    P, S = {}, {}
    for k in params:
        g = grads["d" + k].copy()
        square = grads["d" + k]
        square **= 2
        S[k] = decay * cache[k] + (1 - decay) * square
        P[k] = params[k] - lr * g / (np.sqrt(S[k]) + eps)
    return P, S
