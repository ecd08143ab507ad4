"""Breaks 'at exactly 0 is 0' at -0.0 only: its bit pattern is not zero, so it is taken for a positive number."""
import numpy as np


def relu_derivative(x):
    has_bits = np.ascontiguousarray(x).view(np.uint64).reshape(x.shape) != 0
    return np.where(has_bits & (x >= 0), 1, 0)
