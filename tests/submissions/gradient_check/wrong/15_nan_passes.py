import numpy as np


def gradient_check(f, grad_f, x):
    h = 1e-5
    g = grad_f(x.copy())
    if g.shape != x.shape:
        return False
    for i in np.ndindex(x.shape):
        a, b = x.copy(), x.copy()
        a[i] += h
        b[i] -= h
        n = (f(a) - f(b)) / (2 * h)
        if abs(g[i] - n) > 1e-4 * np.abs(g).max() + 1e-8:
            return False
    return True
