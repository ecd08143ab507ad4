import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    P, S = dict(params), dict(cache)
    for k in params:
        if len(k) > 2:
            continue
        g = grads["d" + k]
        S[k] = decay * cache[k] + (1 - decay) * g**2
        P[k] = params[k] - lr * g / (np.sqrt(S[k]) + eps)
    return P, S
