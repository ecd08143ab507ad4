import math

import numpy as np


def gelu_backward(dA, z):
    out = np.zeros(z.shape)
    for i in range(z.shape[0]):
        for j in range(z.shape[1]):
            x = z[i, j]
            s = 0.5 * (1 + math.erf(x / 2**0.5)) + x * math.exp(-x * x / 2) / (2 * math.pi) ** 0.5
            out[i, j] = dA[i, j] * s
    return out
