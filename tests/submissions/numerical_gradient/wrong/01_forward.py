import numpy as np


def numerical_gradient(f, x):
    h = 1e-5
    g = np.zeros_like(x)
    base = f(x)
    for i in np.ndindex(x.shape):
        p = x.copy()
        p[i] += h
        g[i] = (f(p) - base) / h
    return g
