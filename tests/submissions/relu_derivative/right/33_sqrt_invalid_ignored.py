"""Takes the square root with invalid values ignored: nan and 0 both fail the comparison."""
import numpy as np


def relu_derivative(x):
    with np.errstate(all="ignore"):
        root = np.sqrt(x)
        return np.greater(root, 0, where=np.ones(x.shape, bool), out=np.zeros(x.shape, bool))
