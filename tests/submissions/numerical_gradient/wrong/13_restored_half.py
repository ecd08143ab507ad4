import numpy as np


def numerical_gradient(f, x):
    h = 1e-5
    p = x.copy()
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        p[i] += h
        plus = f(p)
        p[i] -= h
        minus = f(p)
        g[i] = (plus - minus) / h
        p[i] = x[i]
    return g
