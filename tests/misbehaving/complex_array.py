"""Returns complex numbers."""

import numpy as np


def relu_derivative(x):
    return np.where(x > 0, 1.0 + 0j, 0j)
