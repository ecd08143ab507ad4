"""Breaks 'array of the same shape' for x with a single entry: a Python float comes back there."""
import numpy as np


def relu_derivative(x):
    grad = np.where(x > 0, 1.0, 0.0)
    return grad.item() if grad.size == 1 else grad
