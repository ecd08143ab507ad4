import numpy as np


def _erf(x):
    sign = np.sign(x)
    x = np.abs(x)
    t = 1 / (1 + 0.3275911 * x)
    y = 1 - (
        ((((1.061405429 * t - 1.453152027) * t) + 1.421413741) * t - 0.284496736) * t + 0.254829592
    ) * t * np.exp(-x * x)
    return sign * y


def gelu_backward(dA, z):
    cdf = 0.5 * (1 + _erf(z / np.sqrt(2)))
    return dA * (cdf + z * np.exp(-z * z / 2) / np.sqrt(2 * np.pi))
