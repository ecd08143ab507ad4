"""Wrong for two or more dimensions (IndexError or whole rows set): uses the argwhere table directly as an index."""
import numpy as np


def relu_derivative(x):
    out = np.zeros(x.shape)
    out[np.argwhere(x > 0)] = 1.0
    return out
