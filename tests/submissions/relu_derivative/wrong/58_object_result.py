"""Breaks 'object is not accepted': np.frompyfunc gives an array of dtype object."""
import numpy as np

_d = np.frompyfunc(lambda v: 1 if v > 0 else 0, 1, 1)


def relu_derivative(x):
    return _d(x)
