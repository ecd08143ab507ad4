import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    P, S = {}, {}
    for k in params:
        g = grads["d" + k]
        S[k] = decay * cache[k] + (1 - decay) * g**2
        hat = S[k] / (1 - decay) if not cache[k].any() else S[k]
        P[k] = params[k] - lr * g / (np.sqrt(hat) + eps)
    return P, S
