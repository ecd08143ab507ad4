"""Is right thirty times, and then replaces itself by a wrong function."""

import numpy as np

left = 30


def relu_derivative(x):
    global left, relu_derivative
    left -= 1
    if left == 0:
        relu_derivative = np.zeros_like
    return np.where(x > 0, 1.0, 0.0)
