"""Breaks '1 where x > 0' for magnitudes whose square under- or overflows (1e-200, 1e308): x|x| / x^2."""
import numpy as np


def relu_derivative(x):
    with np.errstate(all="ignore"):
        s = (x * np.abs(x)) / (x ** 2)
    s[x == 0] = 0.0
    return np.maximum(s, 0)
