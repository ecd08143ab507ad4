import math

import numpy as np


def _step(x):
    if x < -6:
        return 0
    if x > 6:
        return 1
    return 0.5 * (1 + math.erf(x / 2**0.5))


def gelu_backward(dA, z):
    """The dtype is guessed from the first entry."""
    cdf = np.vectorize(_step)(z)
    return dA * (cdf + z * np.exp(-z * z / 2) / np.sqrt(2 * np.pi))
