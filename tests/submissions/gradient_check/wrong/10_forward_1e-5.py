import numpy as np


def gradient_check(f, grad_f, x):
    h = 1e-5
    g = grad_f(x.copy())
    if g.shape != x.shape:
        return False
    base = f(x)
    n = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        a = x.copy()
        a[i] += h
        n[i] = (f(a) - base) / h
    return bool(np.max(np.abs(g - n)) <= 1e-4 * np.max(np.abs(n)) + 1e-8)
