import numpy as np


def gradient_check(f, grad_f, x):
    h = 1e-5
    g = grad_f(x.copy()).ravel()
    if g.size != x.size:
        return False
    n = np.zeros(x.size)
    for k, i in enumerate(np.ndindex(x.shape)):
        a, b = x.copy(), x.copy()
        a[i] += h
        b[i] -= h
        n[k] = (f(a) - f(b)) / (2 * h)
    return bool(np.max(np.abs(g - n)) <= 1e-4 * np.max(np.abs(n)) + 1e-8)
