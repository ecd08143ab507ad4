"""Breaks '1 where x > 0' at 1e308: (x + |x|) overflows to inf and inf / inf is nan."""
import numpy as np


def relu_derivative(x):
    mag = np.abs(x)
    twice = np.where(mag == 0, 1.0, 2 * mag)
    return (x + mag) / twice
