"""Ones where x is not positive.
Mistake: the two branches are exchanged
"""
import numpy as np


def relu_derivative(x):
    return np.where(x <= 0, 1.0, 0.0)
