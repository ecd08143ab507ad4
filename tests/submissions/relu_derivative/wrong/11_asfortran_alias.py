"""Breaks purity for Fortran-ordered (also 1-D) x only: np.asfortranarray returns x itself, which is then changed."""
import numpy as np


def relu_derivative(x):
    buf = np.asfortranarray(x, dtype=np.float64)
    positive = buf > 0
    buf[...] = 0
    buf[positive] = 1
    return buf
