import numpy as np


import math


def gelu_backward(dA, z):
    out = [
        g * (0.5 * (1 + math.erf(v / 2**0.5)) + v * math.exp(-v * v / 2) / math.sqrt(2 * math.pi))
        for g, v in zip(dA.ravel(order="K"), z.ravel(order="K"))
    ]
    return np.array(out).reshape(z.shape)
