import numpy as np


def gradient_check(f, grad_f, x):
    g = grad_f(x.copy())
    if g.shape != x.shape:
        return False
    h = 1e-5
    n = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        a, b = x.copy(), x.copy()
        a[i] += h
        b[i] -= h
        n[i] = (f(a) - f(b)) / (2 * h)
    d = np.sqrt(np.sum((g - n) ** 2))
    return bool(d <= 1e-5 * np.sqrt(np.sum(n**2)) + 1e-9)
