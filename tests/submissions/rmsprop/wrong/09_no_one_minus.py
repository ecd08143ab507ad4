import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    S = {k: decay * cache[k] + grads["d" + k] ** 2 for k in params}
    return {k: params[k] - lr * grads["d" + k] / (np.sqrt(S[k]) + eps) for k in params}, S
