"""Breaks 'array of the same shape' for one dimension (becomes (1, n)) and raises for three: goes through np.asmatrix."""
import numpy as np


def relu_derivative(x):
    M = np.asmatrix(x)
    return np.asarray((M > 0).astype(float))
