import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    P = {k: params[k] - lr * grads["d" + k] / (np.sqrt(cache[k]) + eps) for k in params}
    S = {k: decay * cache[k] + (1 - decay) * grads["d" + k] ** 2 for k in params}
    return P, S
