import numpy as np


def numerical_gradient(f, x):
    h = 1e-5
    v = x.flatten()
    g = np.zeros(v.size)
    for k in range(v.size):
        a, b = v.copy(), v.copy()
        a[k] += h
        b[k] -= h
        g[k] = (f(a) - f(b)) / (2 * h)
    return g.reshape(x.shape)
