import numpy as np


def sigmoid(z):
    a = 0.5 * (1 + np.tanh(z / 2))
    return np.clip(a, 1e-8, 1 - 1e-8)
