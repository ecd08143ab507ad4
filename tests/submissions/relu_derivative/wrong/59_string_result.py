"""Breaks 'string is not accepted': the entries are the texts '1' and '0'."""
import numpy as np


def relu_derivative(x):
    return np.where(x > 0, "1", "0")
