import numpy as np


import math

_erf = np.vectorize(math.erf, otypes=[float])


def gelu_backward(dA, z):
    cdf = 0.5 * (1 + _erf(z / 2**0.5))
    return dA * (cdf + z * cdf * (1 - cdf))
