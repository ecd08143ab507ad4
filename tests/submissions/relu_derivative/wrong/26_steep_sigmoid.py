"""Breaks '1 where x > 0, else 0': a steep sigmoid gives 0.5 at zero and in-between values near it."""
import numpy as np


def relu_derivative(x):
    z = np.clip(50.0 * x, -700, 700)
    return 1.0 / (1.0 + np.exp(-z))
