import math

import numpy as np

_erf = np.vectorize(math.erf, otypes=[float])


def gelu_backward(dA, z):
    s = 0.5 * (1 + _erf(z / np.sqrt(2))) + z * np.exp(-z * z / 2) / np.sqrt(2 * np.pi)
    return dA @ s if s.ndim == 2 and s.shape[0] == s.shape[1] else dA * s
