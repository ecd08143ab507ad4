"""A vectorised scalar helper returns 1 for 0.0 and -0.0.
Mistake: early return only for negative values
"""
import numpy as np


def _slope(v):
    if v < 0:
        return 0.0
    return 1.0


def relu_derivative(x):
    return np.vectorize(_slope, otypes=[float])(x)
