import numpy as np


def gradient_check(f, grad_f, x):
    h = 1e-5
    g = grad_f(x).copy()
    if g.shape != x.shape:
        return False
    n = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        x[i] += h
        up = f(x)
        x[i] -= 2 * h
        n[i] = (up - f(x)) / (2 * h)
        x[i] += h
    return bool(np.max(np.abs(g - n)) <= 1e-4 * np.max(np.abs(n)) + 1e-8)
