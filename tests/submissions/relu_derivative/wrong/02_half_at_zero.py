"""Breaks 'the ReLU derivative at exactly 0 is 0': np.heaviside with 0.5 gives one half at zero."""
import numpy as np


def relu_derivative(x):
    return np.heaviside(x, 0.5)
