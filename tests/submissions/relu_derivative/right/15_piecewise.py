"""np.piecewise with two conditions, written as the formula stands in the lecture notes."""
import numpy as np


def relu_derivative(x):
    return np.piecewise(x, [x <= 0, x > 0], [0.0, 1.0])
