"""Returns extended precision numbers that no float64 holds, among them signalling patterns."""

import numpy as np


def relu_derivative(x):
    return np.full(x.shape, np.longdouble("1e4000"))
