"""Looks only at the sign of the frexp mantissa, which survives subnormals and 1e308."""
import numpy as np


def relu_derivative(x):
    mantissa, _exponent = np.frexp(x)
    return np.where(mantissa > 0, np.int8(1), np.int8(0))
