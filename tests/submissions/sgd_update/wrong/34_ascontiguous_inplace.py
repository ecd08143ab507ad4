import numpy as np


def sgd_update(params, grads, lr):
    new = {k: np.ascontiguousarray(v) for k, v in params.items()}
    for k in new:
        new[k] -= lr * grads["d" + k]
    return new
