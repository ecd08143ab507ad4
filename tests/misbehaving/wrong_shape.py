"""Returns a flat array."""

import numpy as np


def relu_derivative(x):
    return np.where(x > 0, 1.0, 0.0).ravel()[None, None]
