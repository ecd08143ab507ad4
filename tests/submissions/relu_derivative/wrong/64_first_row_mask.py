"""Wrong for two or more rows that differ in sign: computes the mask of the first row and repeats it."""
import numpy as np


def relu_derivative(x):
    mask = x[0] > 0
    return np.zeros(x.shape) + mask
