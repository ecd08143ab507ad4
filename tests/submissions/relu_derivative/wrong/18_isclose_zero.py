"""Breaks '1 where x > 0' on small positive entries (below 1e-8): np.isclose(x, 0) counts them as zero."""
import numpy as np


def relu_derivative(x):
    g = np.ones(x.shape)
    g[np.isclose(x, 0)] = 0
    g[x < 0] = 0
    return g
