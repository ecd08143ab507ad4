import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    P, S = {}, {}
    for k, p in params.items():
        g = grads["d" + k]
        root = np.hypot(np.sqrt(decay * cache[k]), np.sqrt(1 - decay) * g)
        S[k] = root * root
        P[k] = p - lr * g / (root + eps)
    return P, S
