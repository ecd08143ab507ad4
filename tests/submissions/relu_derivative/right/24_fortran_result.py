"""The result is laid out in Fortran order (values and shape are what count)."""
import numpy as np


def relu_derivative(x):
    out = np.zeros(x.shape, order="F")
    np.putmask(out, x > 0, 1.0)
    return out
