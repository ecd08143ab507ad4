import numpy as np


def sgd_update(params, grads, lr):
    if lr == 0:
        return {k: np.copy(v) for k, v in params.items()}
    return {k: lr * (v / lr - grads["d" + k]) for k, v in params.items()}
