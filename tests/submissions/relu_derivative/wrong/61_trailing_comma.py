"""Breaks 'returns an array of the same shape': a stray comma makes it a tuple with one array in it."""
import numpy as np


def relu_derivative(x):
    return np.where(x > 0, 1.0, 0.0),
