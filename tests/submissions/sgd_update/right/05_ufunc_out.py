import numpy as np


def sgd_update(params, grads, lr):
    result = dict()
    for name, p in params.items():
        buffer = np.empty_like(p)
        np.multiply(grads["d" + name], -lr, out=buffer)
        np.add(buffer, p, out=buffer)
        result[name] = buffer
    return result
