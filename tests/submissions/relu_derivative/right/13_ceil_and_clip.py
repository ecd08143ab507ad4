"""Ceil lifts any positive value to 1 or more, clip cuts the rest."""
import numpy as np


def relu_derivative(x):
    return np.clip(np.ceil(x), 0, 1)
