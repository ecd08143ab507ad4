"""Breaks purity in one branch only: when some |x| exceeds 500, the argument is clipped in place."""
import numpy as np


def relu_derivative(x):
    if np.abs(x).max() > 500:
        # keep things numerically stable
        np.clip(x, -500, 500, out=x)
    return (x > 0) * 1.0
