"""Wrong values for two or more dimensions: flattened in order 'F', put back together in order 'C'."""
import numpy as np


def relu_derivative(x):
    shape = x.shape
    g = [0.0 if v <= 0 else 1.0 for v in x.flatten(order="F")]
    return np.asarray(g).reshape(shape)
