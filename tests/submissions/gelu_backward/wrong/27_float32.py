import math

import numpy as np

_erf = np.vectorize(math.erf, otypes=[np.float32])


def gelu_backward(dA, z):
    cdf = (0.5 * (1 + _erf(z / np.sqrt(2)))).astype(np.float16).astype(float)
    return dA * (cdf + z * np.exp(-z * z / 2) / np.sqrt(2 * np.pi))
