"""Breaks '1 where x > 0' on tiny positive entries: compares with 1e-12 instead of 0."""
import numpy as np

EPS = 1e-12


def relu_derivative(x):
    return np.where(x > EPS, 1.0, 0.0)
