from copy import deepcopy

import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    params, cache = deepcopy(params), deepcopy(cache)
    for k in params:
        g = grads["d" + k]
        cache[k] *= decay
        cache[k] += (1 - decay) * g * g
        params[k] -= lr / (np.sqrt(cache[k]) + eps) * g
    return params, cache
