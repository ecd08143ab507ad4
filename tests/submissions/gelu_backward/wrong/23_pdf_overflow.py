import math

import numpy as np

_erf = np.vectorize(math.erf, otypes=[float])


def gelu_backward(dA, z):
    """phi as a quotient of two infinities."""
    grow = np.exp(z * z / 2)
    return dA * (0.5 * (1 + _erf(z / np.sqrt(2))) * grow + z / np.sqrt(2 * np.pi)) / grow
