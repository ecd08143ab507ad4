import numpy as np


def numerical_gradient(f, x):
    h = np.float32(1e-3)
    g = np.zeros(x.shape, dtype=np.float32)
    for i in np.ndindex(x.shape):
        a, b = x.astype(np.float32), x.astype(np.float32)
        a[i] += h
        b[i] -= h
        g[i] = (f(a) - f(b)) / (2 * h)
    return g
