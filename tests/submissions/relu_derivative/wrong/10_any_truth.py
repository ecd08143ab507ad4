"""Collapses the array to one number.
Mistake: scalar branch on a whole array
"""
import numpy as np


def relu_derivative(x):
    if np.any(x > 0):
        return np.float64(1.0)
    return np.float64(0.0)
