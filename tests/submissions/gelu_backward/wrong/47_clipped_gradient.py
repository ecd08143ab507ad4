import numpy as np


import math

_erf = np.vectorize(math.erf, otypes=[float])


def gelu_backward(dA, z):
    g = dA * (0.5 * (1 + _erf(z / 2**0.5)) + z * np.exp(-z * z / 2) / np.sqrt(2 * np.pi))
    return np.clip(g, -5, 5)
