import numpy as np


def sigmoid(z):
    x = np.atleast_2d(z)
    return 0.5 * (1 + np.tanh(x / 2))
