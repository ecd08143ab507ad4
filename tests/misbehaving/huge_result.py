"""Returns half a gibibyte."""

import numpy as np


def relu_derivative(x):
    return np.zeros(2**26)
