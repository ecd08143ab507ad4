"""Breaks 'else 0': np.sign gives -1 on negative entries."""
import numpy as np


def relu_derivative(x):
    return np.sign(x)
