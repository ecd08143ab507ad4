import numpy as np


def numerical_gradient(f, x):
    h = 1e-5
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        a, b = x.copy(), x.copy()
        a[i] += h / 2
        b[i] -= h / 2
        g[i] = (f(a) - f(b)) / (2 * h)
    return g
