import numpy as np


def gelu_backward(dA, z):
    s = 0.5 * (1 + np.tanh(z / 2))
    return dA * (s + z * s * (1 - s))
