import numpy as np


def numeric(f, x, h=1e-5):
    n = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        a, b = x.copy(), x.copy()
        a[i] += h
        b[i] -= h
        n[i] = (f(a) - f(b)) / (2 * h)
    return n


def gradient_check(f, grad_f, x):
    g = grad_f(x.copy())
    if g.shape != x.shape:
        return False
    return bool(np.max(np.abs(g - numeric(f, x))) < 1e-7)
