import numpy as np


def numerical_gradient(f, x):
    h = 1e-6
    p = x.copy()
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        p[i] += h
        plus = f(p)
        p[i] -= 2 * h
        minus = f(p)
        g[i] = (plus - minus) / (2 * h)
    return g
