import numpy as np


def sigmoid(z):
    """1 / (1 + 1 / e^z)"""
    return 1 / (1 + 1 / np.exp(np.minimum(z, 700)))
