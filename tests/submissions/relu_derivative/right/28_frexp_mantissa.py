"""Decides by the mantissa of np.frexp, which keeps the sign and is never zero for a subnormal."""
import numpy as np


def relu_derivative(x):
    mantissa, _exponent = np.frexp(x)
    return (mantissa > 0) + 0.0
