import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    P, S = {}, {}
    for k in params:
        g = grads["d" + k]
        S[k] = np.sqrt(decay * cache[k] + (1 - decay) * g**2)
        P[k] = params[k] - lr * g / (S[k] + eps)
    return P, S
