"""Breaks 'everything is finite': relu(x) / x is nan where x is exactly zero."""
import numpy as np


def relu_derivative(x):
    return np.maximum(x, 0) / x
