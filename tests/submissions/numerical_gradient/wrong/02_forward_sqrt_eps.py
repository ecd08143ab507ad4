import numpy as np


def numerical_gradient(f, x):
    h = np.sqrt(np.finfo(float).eps)
    g = np.zeros_like(x)
    base = f(x)
    for i in np.ndindex(x.shape):
        p = x.copy()
        p[i] += h
        g[i] = (f(p) - base) / (p[i] - x[i])
    return g
