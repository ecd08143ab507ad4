"""All zeros on Fortran-ordered x of two or more dimensions: zeros_like keeps that order, reshape(-1) copies, and the writes are lost."""
import numpy as np


def relu_derivative(x):
    out = np.zeros_like(x)
    flat_out = out.reshape(-1)
    flat_x = x.reshape(-1)
    for k, v in enumerate(flat_x):
        if v > 0:
            flat_out[k] = 1.0
    return out
