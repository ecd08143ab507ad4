import numpy as np


def gradient_check(f, grad_f, x):
    h = 1e-5
    g = grad_f(x.copy())
    if g.shape != x.shape:
        return False
    rows, cols = x.shape
    n = np.zeros(x.shape)
    for i in range(rows):
        for j in range(cols):
            a, b = x.copy(), x.copy()
            a[i, j] += h
            b[i, j] -= h
            n[i, j] = (f(a) - f(b)) / (2 * h)
    return bool(np.max(np.abs(g - n)) <= 1e-4 * np.max(np.abs(n)) + 1e-8)
