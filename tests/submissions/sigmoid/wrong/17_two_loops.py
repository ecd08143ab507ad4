import math
import numpy as np


def sigmoid(z):
    out = np.zeros(z.shape)
    for i in range(z.shape[0]):
        for j in range(z.shape[1]):
            out[i, j] = 0.5 * (1 + math.tanh(z[i, j] / 2))
    return out
