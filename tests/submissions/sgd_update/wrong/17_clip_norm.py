import numpy as np


def sgd_update(params, grads, lr):
    total = np.sqrt(sum(np.sum(grads["d" + k] ** 2) for k in params))
    factor = min(1.0, 5.0 / (total + 1e-6))
    return {k: v - lr * factor * grads["d" + k] for k, v in params.items()}
