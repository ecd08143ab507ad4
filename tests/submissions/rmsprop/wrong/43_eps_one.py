import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    new_params = {}
    new_cache = {}
    eps = eps if eps < 1 else 1e-8
    n_layers = len(params) // 2
    for i in range(1, n_layers + 1):
        for kind in ("W", "b"):
            k = kind + str(i)
            p = params[k]
            g = grads["d" + k]
            cache_ = cache[k]
            cache_n = decay * cache_ + (1 - decay) * (g * g)
            p_n = p - lr * g / (np.sqrt(cache_n) + eps)
            new_cache[k] = cache_n
            new_params[k] = p_n
    return (new_params, new_cache)
