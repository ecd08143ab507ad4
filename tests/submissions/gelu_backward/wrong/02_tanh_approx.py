import numpy as np


def gelu_backward(dA, z):
    c = np.sqrt(2 / np.pi)
    t = np.tanh(c * (z + 0.044715 * z**3))
    dt = (1 - t**2) * c * (1 + 3 * 0.044715 * z**2)
    return dA * (0.5 * (1 + t) + 0.5 * z * dt)
