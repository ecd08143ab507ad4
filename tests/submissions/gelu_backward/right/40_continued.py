import numpy as np


import math


def gelu_backward(dA, z):
    s = np.frompyfunc(
        lambda v: (
            math.erfc(-v * math.sqrt(0.5)) / 2 + v * math.exp(-v * v / 2) / math.sqrt(2 * math.pi)
        ),
        1,
        1,
    )(z)
    return dA * np.asarray(s, dtype=float)
