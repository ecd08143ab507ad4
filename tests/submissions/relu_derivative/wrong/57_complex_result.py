"""Breaks 'complex is not accepted': the result has dtype complex128 (values are right)."""
import numpy as np


def relu_derivative(x):
    out = np.zeros(x.shape, dtype=complex)
    out[x > 0] = 1
    return out
