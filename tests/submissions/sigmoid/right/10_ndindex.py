import numpy as np


def sigmoid(z):
    result = np.zeros(z.shape)
    for idx in np.ndindex(*z.shape):
        v = z[idx]
        if v < 0:
            result[idx] = np.exp(v) / (1 + np.exp(v))
        else:
            result[idx] = 1 / (1 + np.exp(-v))
    return result
