"""A right-sided finite difference yields 1 at zero.
Mistake: one-sided numerical slope
"""
import numpy as np


def relu_derivative(x):
    step = np.maximum(np.abs(x), 1.0) * 1e-3
    rise = np.maximum(x + step, 0) - np.maximum(x, 0)
    return (rise > step / 2).astype(int)
