import numpy as np


def sgd_update(params, grads, lr):
    moved = {}
    for name, value in params.items():
        fresh = np.array(value, dtype=np.float64, order="C", copy=True)
        for i in range(fresh.shape[0]):
            np.subtract.at(fresh, i, lr * grads["d" + name][i])
        moved[name] = fresh
    return moved
