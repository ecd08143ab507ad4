"""A one-entry sorted table and searchsorted from the left give the class index 0 or 1."""
import numpy as np

_BREAKS = np.array([0.0])


def relu_derivative(x):
    return np.searchsorted(_BREAKS, x, side="left")
