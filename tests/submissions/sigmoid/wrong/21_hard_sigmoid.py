import numpy as np


def sigmoid(z):
    return np.clip(0.2 * z + 0.5, 0.0, 1.0)
