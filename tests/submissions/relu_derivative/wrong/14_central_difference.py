"""Numerical slope is 0.5 at zero and 0 at 1e308.
Mistake: symmetric finite difference
"""
import numpy as np


def relu_derivative(x, h=1e-6):
    f = lambda t: np.maximum(t, 0)
    return np.round((f(x + h) - f(x - h)) / (2 * h), 3)
