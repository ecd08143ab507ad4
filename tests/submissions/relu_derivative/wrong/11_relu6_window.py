"""Entries of 6 and above get 0.
Mistake: upper cut as in the capped variant
"""
import numpy as np


def relu_derivative(x):
    return np.logical_and(0 < x, x < 6).astype(np.float64)
