import numpy as np


def gradient_check(f, grad_f, x):
    h = 1e-5
    n = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        a, b = x.copy(), x.copy()
        a[i] += h
        b[i] -= h
        n[i] = (f(a) - f(b)) / (2 * h)
    g = grad_f(x)
    if g.shape != x.shape:
        return False
    g -= n
    return bool(np.max(np.abs(g)) <= 1e-4 * np.max(np.abs(n)) + 1e-8)
