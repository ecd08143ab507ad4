"""Breaks '1 where x > 0' for 0 < x < 1: np.trunc makes those entries zero before the comparison."""
import numpy as np


def relu_derivative(x):
    whole = np.trunc(x)
    return (whole > 0).astype(int)
