"""Breaks '1 where x > 0, else 0' near zero and at 1e308: a numerical derivative with step 1e-6."""
import numpy as np


def _relu(z):
    return np.maximum(z, 0)


def relu_derivative(x):
    h = 1e-6
    return (_relu(x + h) - _relu(x - h)) / (2 * h)
