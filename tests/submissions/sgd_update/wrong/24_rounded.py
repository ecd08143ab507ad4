import numpy as np


def sgd_update(params, grads, lr):
    return {k: np.round(v - lr * grads["d" + k], 4) for k, v in params.items()}
