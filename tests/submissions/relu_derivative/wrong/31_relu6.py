"""Breaks '1 where x > 0' for x above 6: this is the derivative of ReLU6."""
import numpy as np


def relu_derivative(x):
    inside = np.logical_and(x > 0, x < 6)
    return inside.astype(float)
