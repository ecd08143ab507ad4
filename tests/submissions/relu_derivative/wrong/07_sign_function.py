"""Negative entries come out as -1.
Mistake: sign instead of step
"""
import numpy as np


def relu_derivative(x):
    return np.divide(x, np.abs(x), out=np.zeros(x.shape), where=x != 0)
