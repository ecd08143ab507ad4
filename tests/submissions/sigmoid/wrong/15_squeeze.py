import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.squeeze(np.where(z >= 0, 1, e) / (1 + e))
