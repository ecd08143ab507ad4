"""Breaks 'the ReLU derivative at exactly 0 is 0': np.heaviside with 1 at zero."""
import numpy as np


def relu_derivative(x: np.ndarray) -> np.ndarray:
    """Step function."""
    return np.heaviside(x, 1)
