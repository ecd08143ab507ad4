"""Returns dicts inside each other, ten deep."""

import numpy as np


def relu_derivative(x):
    value = np.where(x > 0, 1.0, 0.0)
    for _ in range(10):
        value = {"relu_derivative": value}
    return value
