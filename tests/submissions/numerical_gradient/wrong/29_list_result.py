import numpy as np


def numerical_gradient(f, x):
    h = 1e-5
    out = []
    for i in np.ndindex(x.shape):
        a, b = x.copy(), x.copy()
        a[i] += h
        b[i] -= h
        out.append((f(a) - f(b)) / (2 * h))
    return out
