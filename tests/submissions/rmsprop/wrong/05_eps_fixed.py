import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps=1e-8):
    S = {k: decay * cache[k] + (1 - decay) * grads["d" + k] ** 2 for k in params}
    return {k: params[k] - lr * grads["d" + k] / (np.sqrt(S[k]) + 1e-8) for k in params}, S
