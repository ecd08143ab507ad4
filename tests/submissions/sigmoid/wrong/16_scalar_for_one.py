import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    a = np.where(z >= 0, 1, e) / (1 + e)
    return a.item() if a.size == 1 else a
