import numpy as np


def numerical_gradient(f, x, g={}):
    h = 1e-5
    out = g.setdefault(x.shape, np.zeros(x.shape))
    for i in np.ndindex(x.shape):
        a, b = x.copy(), x.copy()
        a[i] += h
        b[i] -= h
        out[i] += (f(a) - f(b)) / (2 * h)
    return out.copy()
