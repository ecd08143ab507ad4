"""Clips to [0, 1] and rounds up: whatever is above zero, however small, becomes 1."""
import numpy as np


def relu_derivative(x):
    return np.ceil(np.clip(x, 0.0, 1.0))
