"""Recursion over the leading axis with np.stack, down to one-dimensional rows."""
import numpy as np


def relu_derivative(x):
    if x.ndim > 1:
        return np.stack([relu_derivative(part) for part in x], axis=0)
    return np.asarray([v > 0 for v in x], dtype=int)
