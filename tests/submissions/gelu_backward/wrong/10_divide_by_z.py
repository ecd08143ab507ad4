import math

import numpy as np

_erf = np.vectorize(math.erf, otypes=[float])


def gelu_backward(dA, z):
    A = z * 0.5 * (1 + _erf(z / np.sqrt(2)))
    return dA * (A / z + z * np.exp(-z * z / 2) / np.sqrt(2 * np.pi))
