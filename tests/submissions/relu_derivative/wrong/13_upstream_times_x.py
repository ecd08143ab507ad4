"""Gives x rather than 1 where x is positive.
Mistake: multiplies the mask by the input
"""
import numpy as np


def relu_derivative(x):
    active = x > 0
    return np.einsum("...,...->...", x, active.astype(float))
