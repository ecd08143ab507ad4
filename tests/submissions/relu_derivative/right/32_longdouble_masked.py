"""Goes through a masked array and fills it, result in long double."""
import numpy as np


def relu_derivative(x):
    ones = np.ma.masked_array(np.ones(x.shape, dtype=np.longdouble), mask=(x <= 0))
    return ones.filled(0)
