"""Uses np.heaviside with 0 as the value at the origin."""
import numpy as np


def relu_derivative(x: np.ndarray) -> np.ndarray:
    return np.heaviside(x, 0.0)
