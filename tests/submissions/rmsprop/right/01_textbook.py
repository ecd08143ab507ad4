import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    new_cache = {k: decay * cache[k] + (1 - decay) * grads["d" + k] ** 2 for k in params}
    new_params = {
        k: params[k] - lr * grads["d" + k] / (np.sqrt(new_cache[k]) + eps) for k in params
    }
    return new_params, new_cache
