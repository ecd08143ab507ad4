import numpy as np


def sgd_update(params, grads, lr):
    norm = np.sqrt(sum(float(np.sum(grads["d" + k] ** 2)) for k in params))
    return {k: v - lr * grads["d" + k] / max(norm, 1.0) for k, v in params.items()}
