import numpy as np


def numerical_gradient(f, x):
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        h = np.random.uniform(1e-4, 1e-3)
        a, b = x.copy(), x.copy()
        a[i] += h
        b[i] -= h
        g[i] = (f(a) - f(b)) / (2 * h)
    return g
