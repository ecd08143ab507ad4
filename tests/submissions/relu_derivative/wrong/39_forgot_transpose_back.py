"""Breaks 'array of the same shape' for anything but 1-D: works on x.T and forgets to transpose back (square x gets wrong values)."""
import numpy as np


def relu_derivative(x):
    cols = []
    for col in x.T:
        cols.append(np.where(col > 0, 1.0, 0.0))
    return np.stack(cols)
