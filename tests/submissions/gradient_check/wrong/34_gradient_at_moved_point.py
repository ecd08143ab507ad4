import numpy as np


def gradient_check(f, grad_f, x):
    h = 1e-3
    n = np.zeros(x.shape)
    p = x.copy()
    for i in np.ndindex(x.shape):
        p[i] += h
        up = f(p)
        p[i] -= 2 * h
        n[i] = (up - f(p)) / (2 * h)
    g = grad_f(p)
    if g.shape != x.shape:
        return False
    return bool(np.max(np.abs(g - n)) <= 1e-4 * np.max(np.abs(n)) + 1e-8)
