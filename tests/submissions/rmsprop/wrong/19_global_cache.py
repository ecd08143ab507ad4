import numpy as np

_cache = {}


def rmsprop(params, grads, cache, lr, decay, eps):
    P, S = {}, {}
    for k in params:
        g = grads["d" + k]
        old = _cache.get((k, g.shape), cache[k])
        S[k] = _cache[k, g.shape] = decay * old + (1 - decay) * g**2
        P[k] = params[k] - lr * g / (np.sqrt(S[k]) + eps)
    return P, S
