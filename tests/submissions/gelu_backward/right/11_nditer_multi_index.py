import math

import numpy as np


def gelu_backward(dA, z):
    out = np.empty(z.shape)
    it = np.nditer(z, flags=["multi_index"])
    for v in it:
        x = float(v)
        s = 0.5 * math.erfc(-x / 2**0.5) + x * math.exp(-0.5 * x * x) / (2 * math.pi) ** 0.5
        out[it.multi_index] = s * dA[it.multi_index]
    return out
