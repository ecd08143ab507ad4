"""Breaks 'at exactly 0 is 0' at +0.0 only: 1 / 0.0 is inf, which counts as positive."""
import numpy as np


def relu_derivative(x):
    with np.errstate(divide="ignore", over="ignore"):
        inv = 1.0 / x
    return (inv > 0).astype(float)
