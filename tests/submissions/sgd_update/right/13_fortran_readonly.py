import numpy as np


def sgd_update(params, grads, lr):
    out = {}
    for k in params:
        new = np.asfortranarray(params[k] - np.float64(lr) * grads["d" + k])
        new.flags.writeable = False
        out[k] = new
    return out
