import numpy as np


def gelu_backward(dA, z):
    s = 0.5 * (1 + np.tanh(1.702 * z / 2))
    return dA * (s + 1.702 * z * s * (1 - s))
