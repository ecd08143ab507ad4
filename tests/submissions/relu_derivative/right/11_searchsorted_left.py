"""Bins the entries against the single edge 0 with searchsorted, side='left'."""
import numpy as np

EDGE = np.array([0.0])


def relu_derivative(x):
    return np.searchsorted(EDGE, x, side="left")
