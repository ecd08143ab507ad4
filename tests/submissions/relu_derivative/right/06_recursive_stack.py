"""Recursion over the leading axis down to Python floats, stacked on the way up."""
import numpy as np


def _descend(block):
    if np.ndim(block) == 0:
        return 1.0 if float(block) > 0.0 else 0.0
    return np.stack([np.asarray(_descend(part)) for part in block])


def relu_derivative(x):
    return _descend(x)
