"""Raises on x of one dimension and mis-handles three or more: unpacks the shape as rows and columns."""
import numpy as np


def relu_derivative(x):
    rows, cols = x.shape
    out = np.zeros((rows, cols))
    for r in range(rows):
        for c in range(cols):
            out[r, c] = 1.0 if x[r, c] > 0 else 0.0
    return out
