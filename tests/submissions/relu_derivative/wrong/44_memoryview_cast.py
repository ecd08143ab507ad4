"""Raises TypeError on x that is not C-contiguous: memoryview.cast needs contiguous memory."""
import numpy as np


def relu_derivative(x):
    raw = memoryview(x).cast("B").cast("d")
    return np.array([v > 0 for v in raw], dtype=float).reshape(x.shape)
