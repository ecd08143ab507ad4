import math

import numpy as np


def gelu_backward(dA, z):
    """Computes erf once for each distinct value."""
    values, where = np.unique(z.ravel(), return_inverse=True)
    slopes = np.array([0.5 + 0.5 * math.erf(v / math.sqrt(2)) for v in values])
    slopes += values * np.exp(-values * values / 2) / np.sqrt(2 * np.pi)
    return dA * slopes[where.ravel()].reshape(z.shape)
