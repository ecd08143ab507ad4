import numpy as np


def numerical_gradient(f, x):
    """Step grows with the sum of the entries."""
    g = np.zeros(x.shape)
    h = 1e-4 * (1 + np.sum(x))
    for i in np.ndindex(x.shape):
        a, b = x.copy(), x.copy()
        a[i] += h
        b[i] -= h
        g[i] = (f(a) - f(b)) / (2 * h)
    return g
