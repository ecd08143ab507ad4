import numpy as np


def gradient_check(f, grad_f, x):
    h = 1e-5
    g = grad_f(x.copy())
    if g.shape != x.shape:
        return False
    n = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        a, b = x.copy(), x.copy()
        a[i] += h
        b[i] -= h
        n[i] = (f(a) - f(b)) / (2 * h)
    top = np.max(np.abs(n)) + 1e-20
    return bool(np.max(np.abs(g - n)) / top < 1e-4)
