import numpy as np


def numerical_gradient(f, x):
    """Mean of the forward and the backward quotient: the central one."""
    h = 1e-5
    f0 = f(x.copy())
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        d = np.zeros(x.shape)
        d[i] = h
        forward = (f(x + d) - f0) / h
        backward = (f0 - f(x - d)) / h
        g[i] = (forward + backward) / 2
    return g
