"""Breaks 'array of the same shape' for one-dimensional x: (n,) comes back as (1, n)."""
import numpy as np


def relu_derivative(x):
    x = np.atleast_2d(x)
    return (x > 0).astype(float)
