import math

import numpy as np


def _erf(x):
    total = np.zeros_like(x)
    for n in range(40):
        total += (-1) ** n * x ** (2 * n + 1) / (math.factorial(n) * (2 * n + 1))
    return 2 / math.sqrt(math.pi) * total


def gelu_backward(dA, z):
    cdf = 0.5 * (1 + _erf(z / np.sqrt(2)))
    return dA * (cdf + z * np.exp(-z * z / 2) / np.sqrt(2 * np.pi))
