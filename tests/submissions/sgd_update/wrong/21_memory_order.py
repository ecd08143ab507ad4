import numpy as np


def sgd_update(params, grads, lr):
    new = {}
    for k, v in params.items():
        flat = np.array([p for p in np.nditer(v)]) - lr * np.array(
            [g for g in np.nditer(grads["d" + k])]
        )
        new[k] = flat.reshape(v.shape)
    return new
