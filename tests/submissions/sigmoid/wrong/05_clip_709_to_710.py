import numpy as np


def sigmoid(z):
    """709.78 is about the limit, so 710 will do."""
    z = np.clip(z, -710, 710)
    return 1 / (1 + np.exp(-z))
