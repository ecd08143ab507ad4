"""A generator feeds np.fromiter in C order and the result is reshaped."""
import numpy as np


def _slopes(arr):
    for v in arr.flat:
        yield float(v > 0.0)


def relu_derivative(x):
    return np.fromiter(_slopes(x), dtype=float, count=x.size).reshape(x.shape)
