import math

import numpy as np


def _positive_slope(x):
    return 1.0 - 0.5 * math.erfc(x / math.sqrt(2)) + x * math.exp(-x * x / 2) / math.sqrt(2 * math.pi)


def gelu_backward(dA, z):
    """slope(-x) = 1 - slope(x)"""
    p = np.vectorize(_positive_slope, otypes=[float])(np.abs(z))
    return dA * np.where(z < 0, 1.0 - p, p)
