import numpy as np


def sigmoid(z):
    out = np.zeros(z.shape, dtype=int)
    for i in np.ndindex(z.shape):
        out[i] = 0.5 * (1 + np.tanh(z[i] / 2))
    return out
