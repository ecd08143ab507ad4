import numpy as np


def sigmoid(z):
    a = 0.5 * (1 + np.tanh(z / 2))
    a[z > 10] = 1.0
    return a
