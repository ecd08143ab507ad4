import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    lr, decay = lr or 1e-3, decay or 0.9
    S = {k: decay * cache[k] + (1 - decay) * grads["d" + k] ** 2 for k in params}
    return {k: params[k] - lr * grads["d" + k] / (np.sqrt(S[k]) + eps) for k in params}, S
