"""x is positive exactly when its neighbour toward zero is smaller than x."""
import numpy as np


def relu_derivative(x):
    return np.subtract(1, np.nextafter(x, 0.0) >= x, dtype=np.float64)
