"""Wrong values on transposed views: np.nditer visits in memory order, the collected list is reshaped in C order."""
import numpy as np


def relu_derivative(x):
    values = []
    for v in np.nditer(x):
        values.append(int(v > 0))
    return np.array(values).reshape(x.shape)
