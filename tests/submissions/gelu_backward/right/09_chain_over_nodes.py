import math

import numpy as np


def gelu_backward(dA, z):
    x = z / math.sqrt(2.0)
    e = np.vectorize(math.erf, otypes=[float])(x)
    gate = (1.0 + e) / 2.0
    dgate = dA * z
    de = dgate / 2.0
    dx = de * 2.0 / math.sqrt(math.pi) * np.exp(-x * x)
    return dA * gate + dx / math.sqrt(2.0)
