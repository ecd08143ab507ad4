import numpy as np


def sgd_update(params, grads, lr):
    return {k: (v - lr * grads["d" + k]).astype(np.float16) for k, v in params.items()}
