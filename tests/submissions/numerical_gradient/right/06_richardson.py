import numpy as np


def central(f, x, i, h):
    a = np.array(x, copy=True)
    b = np.array(x, copy=True)
    a[i] = a[i] + h
    b[i] = b[i] - h
    return (float(f(a)) - float(f(b))) / (2.0 * h)


def numerical_gradient(f, x):
    g = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        g[i] = (4 * central(f, x, i, 5e-4) - central(f, x, i, 1e-3)) / 3
    return g
