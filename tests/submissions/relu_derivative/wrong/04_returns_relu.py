"""Breaks '1 where x > 0': returns relu(x) itself, so any positive entry other than 1 is wrong."""
import numpy as np


def relu_derivative(x):
    return np.maximum(0, x)
