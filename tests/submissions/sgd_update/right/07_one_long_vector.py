import numpy as np


def sgd_update(params, grads, lr):
    names = sorted(params)
    theta = np.concatenate([params[n].ravel() for n in names])
    g = np.concatenate([grads["d" + n].ravel() for n in names])
    theta = theta - lr * g
    result, start = {}, 0
    for n in names:
        size = params[n].size
        result[n] = theta[start : start + size].reshape(params[n].shape)
        start += size
    return result
