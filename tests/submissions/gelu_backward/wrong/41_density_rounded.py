import numpy as np


import math

_erf = np.vectorize(math.erf, otypes=[float])


def gelu_backward(dA, z):
    return dA * (0.5 * (1 + _erf(z / 2**0.5)) + z * np.exp(-z * z / 2) * 0.39894)
