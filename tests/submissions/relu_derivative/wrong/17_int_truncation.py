"""Positive entries below 1 such as 0.3 get 0.
Mistake: compares after truncation to integers
"""
import numpy as np


def relu_derivative(x):
    whole = np.trunc(x)
    return (whole > 0).astype(float)
