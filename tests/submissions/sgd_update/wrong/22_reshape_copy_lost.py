import numpy as np


def sgd_update(params, grads, lr):
    new = {}
    for k, v in params.items():
        out = np.copy(v, order="K")
        flat = out.reshape(-1)
        flat -= lr * grads["d" + k].reshape(-1)
        new[k] = out
    return new
