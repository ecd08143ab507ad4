import numpy as np


import math

_erf = np.vectorize(lambda x: math.erf(x) if abs(x) < 3 else math.copysign(1.0, x), otypes=[float])


def gelu_backward(dA, z):
    return dA * (0.5 * (1 + _erf(z / 2**0.5)) + z * np.exp(-z * z / 2) / np.sqrt(2 * np.pi))
