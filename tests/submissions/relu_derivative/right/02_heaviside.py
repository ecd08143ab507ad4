"""np.heaviside with the value at zero given as 0."""
import numpy as np


def relu_derivative(x):
    # heaviside(0, v) == v, and we want the left-sided convention
    return np.heaviside(x, 0.0)
