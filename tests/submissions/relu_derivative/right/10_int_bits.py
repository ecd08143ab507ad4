"""Reads the float64 bits as int64: positive floats (subnormals too) are exactly the positive integers."""
import numpy as np


def relu_derivative(x):
    bits = x.view(np.int64)      # -0.0 becomes the most negative int, +0.0 becomes 0
    return (bits > 0).astype(np.int64)
