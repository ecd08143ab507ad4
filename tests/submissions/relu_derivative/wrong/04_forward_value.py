"""Returns the activation rather than its slope, wrong on any positive entry other than 1.
Mistake: computes relu itself
"""
import numpy as np


def relu_derivative(x):
    return (np.abs(x) + x) * 0.5
