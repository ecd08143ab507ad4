import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    def mean(old, new):
        return np.average(np.stack([old, new]), axis=0, weights=[decay, 1 - decay])

    S = {k: mean(cache[k], grads["d" + k] ** 2) for k in params}
    return {k: params[k] - lr * grads["d" + k] / (eps + np.sqrt(S[k])) for k in params}, S
