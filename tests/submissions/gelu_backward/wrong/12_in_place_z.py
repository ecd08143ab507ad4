import math

import numpy as np

_erf = np.vectorize(math.erf, otypes=[float])


def gelu_backward(dA, z):
    z /= np.sqrt(2)
    cdf = 0.5 * (1 + _erf(z))
    z *= np.sqrt(2)
    return dA * (cdf + z * np.exp(-z * z / 2) / np.sqrt(2 * np.pi))
