import numpy as np


def sgd_update(params, grads, lr):
    return {k: np.squeeze(v - lr * grads["d" + k]) for k, v in params.items()}
