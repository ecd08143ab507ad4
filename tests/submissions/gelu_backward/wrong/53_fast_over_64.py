import math

import numpy as np

_erf = np.vectorize(math.erf, otypes=[float])


def _fast(x):
    s = np.sign(x)
    x = np.abs(x)
    t = 1 / (1 + 0.3275911 * x)
    y = 1 - (((((1.061405429 * t - 1.453152027) * t) + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * np.exp(-x * x)
    return s * y


def gelu_backward(dA, z):
    Phi = 0.5 * (1 + (_fast if z.size > 64 else _erf)(z / np.sqrt(2)))
    phi = np.exp(-0.5 * z ** 2) / np.sqrt(2 * np.pi)
    return dA * (Phi + z * phi)
