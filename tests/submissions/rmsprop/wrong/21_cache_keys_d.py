import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    S = {"d" + k: decay * cache[k] + (1 - decay) * grads["d" + k] ** 2 for k in params}
    P = {k: params[k] - lr * grads["d" + k] / (np.sqrt(S["d" + k]) + eps) for k in params}
    return P, S
