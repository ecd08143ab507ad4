import numpy as np


def sigmoid(z):
    """Handles the negative side only."""
    safe = np.maximum(z, -700)
    e = np.exp(safe)
    return np.where(z < 0, e / (1 + e), 1 / (1 + np.exp(-safe)))
