"""Breaks '1 where x > 0' as soon as the mean of x is not zero: centres the data before thresholding."""
import numpy as np


def relu_derivative(x):
    centred = x - x.mean()
    return (centred > 0).astype(float)
