"""Breaks purity: assigns x.dtype to look at the bits and leaves the caller with an int64 array."""
import numpy as np


def relu_derivative(x):
    x.dtype = np.int64
    return (x > 0).astype(float)
