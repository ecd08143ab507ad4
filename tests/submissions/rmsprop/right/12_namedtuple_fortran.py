from collections import namedtuple

import numpy as np

Result = namedtuple("Result", "params cache")


def rmsprop(params, grads, cache, lr, decay, eps):
    out = Result({}, {})
    for k in params:
        g = np.asfortranarray(grads["d" + k])
        out.cache[k] = np.asfortranarray(decay * cache[k] + (1 - decay) * g**2)
        out.params[k] = np.asfortranarray(params[k] - lr * g / (np.sqrt(out.cache[k]) + eps))
    return out
