"""Returns an array of bools whose bytes are neither 0 nor 1."""

import numpy as np


def relu_derivative(x):
    return np.full(x.shape, 255, dtype=np.uint8).view(bool)
