"""Breaks 'else 0' on negative entries and zero: exp(x) there is the derivative of ELU."""
import numpy as np


def relu_derivative(x):
    return np.where(x > 0, 1.0, np.exp(np.minimum(x, 0)))
