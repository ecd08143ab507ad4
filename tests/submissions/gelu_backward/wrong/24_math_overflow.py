import math

import numpy as np


def gelu_backward(dA, z):
    out = np.empty(z.shape)
    for i in np.ndindex(z.shape):
        x = float(z[i])
        pdf = 1 / (math.exp(x * x / 2) * math.sqrt(2 * math.pi))
        out[i] = dA[i] * (0.5 * (1 + math.erf(x / math.sqrt(2))) + x * pdf)
    return out
