import math

import numpy as np

_erf = np.vectorize(math.erf, otypes=[float])


def gelu_backward(dA, z):
    """Takes z for the output already."""
    a = z * 0.5 * (1 + _erf(z / np.sqrt(2)))
    return dA * (0.5 * (1 + _erf(a / np.sqrt(2))) + a * np.exp(-a * a / 2) / np.sqrt(2 * np.pi))
