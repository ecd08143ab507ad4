"""Breaks 'at exactly 0 is 0' at +0.0 only: takes the sign bit, which +0.0 does not have."""
import numpy as np


def relu_derivative(x):
    return np.logical_not(np.signbit(x)).astype(float)
