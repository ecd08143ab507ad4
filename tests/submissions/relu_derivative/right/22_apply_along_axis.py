"""np.apply_along_axis over the last axis with a row helper."""
import numpy as np


def relu_derivative(x):
    def one_row(row):
        return np.array([1.0 if value > 0 else 0.0 for value in row])

    return np.apply_along_axis(one_row, -1, x)
