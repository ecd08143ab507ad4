import numpy as np


def sigmoid(z):
    """Picks one form for the whole array by its mean."""
    if z.mean() >= 0:
        return 1 / (1 + np.exp(-z))
    e = np.exp(z)
    return e / (1 + e)
