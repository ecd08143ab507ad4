import numpy as np


def numerical_gradient(f, x):
    h = 1e-5
    g = np.zeros(x.shape, dtype=np.int64)
    for i in np.ndindex(x.shape):
        a, b = x.copy(), x.copy()
        a[i] += h
        b[i] -= h
        g[i] = np.round((f(a) - f(b)) / (2 * h))
    return g
