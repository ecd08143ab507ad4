"""Copies first and then overwrites the copy in place, in the order that does not eat its own result."""
import numpy as np


def relu_derivative(x):
    grad = np.array(x, copy=True)
    grad[grad <= 0] = 0
    grad[grad > 0] = 1
    return grad
