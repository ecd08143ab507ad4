"""Breaks purity: sets x.shape to flatten it, so the caller's array comes back one-dimensional (and non-contiguous x raises)."""
import numpy as np


def relu_derivative(x):
    dims = x.shape
    x.shape = (-1,)
    out = np.array([float(v > 0) for v in x])
    return out.reshape(dims)
