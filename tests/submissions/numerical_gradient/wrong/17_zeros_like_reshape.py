import numpy as np


def numerical_gradient(f, x):
    h = 1e-5
    g = np.zeros_like(x)
    out = g.reshape(-1)
    for k in range(x.size):
        i = np.unravel_index(k, x.shape)
        a, b = x.copy(), x.copy()
        a[i] += h
        b[i] -= h
        out[k] = (f(a) - f(b)) / (2 * h)
    return g
