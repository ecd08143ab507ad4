import numpy as np


def sigmoid(z):
    out = np.full(z.shape, 0.5)
    far = np.abs(z) >= 0.01
    out[far] = 0.5 + 0.5 * np.tanh(z[far] / 2)
    return out
