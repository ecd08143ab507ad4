import numpy as np


def sigmoid(z):
    z = np.minimum(z, 500)
    return np.exp(z) / (1 + np.exp(z)) if (z < 0).all() else 1 / (1 + np.exp(-z))
