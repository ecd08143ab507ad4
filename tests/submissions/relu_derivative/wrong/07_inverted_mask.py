"""Breaks '1 where x > 0, else 0': the mask is the wrong way round on every nonzero entry."""
import numpy as np


def relu_derivative(x):
    return np.where(x > 0, 0.0, 1.0)
