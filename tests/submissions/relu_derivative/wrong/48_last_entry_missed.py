"""Breaks '1 where x > 0' for the last entry: the loop stops at size - 1."""
import numpy as np


def relu_derivative(x):
    flat = x.flatten()
    out = np.zeros(flat.size)
    i = 0
    while i < flat.size - 1:
        if flat[i] > 0:
            out[i] = 1
        i += 1
    return out.reshape(x.shape)
