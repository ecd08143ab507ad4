"""Negative entries get exp(x) instead of 0.
Mistake: derivative of the exponential linear unit
"""
import numpy as np


def relu_derivative(x):
    return np.exp(np.minimum(x, 0)) * (x != 0)
