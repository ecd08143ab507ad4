import numpy as np


def numerical_gradient(f, x):
    h = 1e-5
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        p = x[:]
        p[i] += h
        m = x[:]
        m[i] -= h
        g[i] = (f(p) - f(m)) / (2 * h)
    return g
