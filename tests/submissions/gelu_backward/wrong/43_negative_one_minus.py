import numpy as np


import math

_erf = np.vectorize(math.erf, otypes=[float])


def gelu_backward(dA, z):
    x = np.abs(z)
    s = 0.5 * (1 + _erf(x / 2**0.5)) + x * np.exp(-x * x / 2) / np.sqrt(2 * np.pi)
    return dA * np.sign(z) * s
