import numpy as np


def sgd_update(params, grads, lr):
    theta = np.concatenate([v.ravel() for v in params.values()])
    g = np.concatenate([v.ravel() for v in grads.values()])[: theta.size]
    theta = theta - lr * g
    out, start = {}, 0
    for k, v in params.items():
        out[k] = theta[start : start + v.size].reshape(v.shape)
        start += v.size
    return out
