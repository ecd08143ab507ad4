import warnings
import numpy as np


def sigmoid(z):
    if np.any(np.abs(z) > 700):
        warnings.warn("large inputs were saturated", stacklevel=2)
    return 0.5 * (1 + np.tanh(z / 2))
