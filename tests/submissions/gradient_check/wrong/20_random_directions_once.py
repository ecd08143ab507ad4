import numpy as np


def gradient_check(f, grad_f, x):
    h = 1e-5
    g = grad_f(x.copy())
    if g.shape != x.shape:
        return False
    v = np.ones(x.shape)
    n = (f(x + h * v) - f(x - h * v)) / (2 * h)
    return bool(abs(np.sum(g * v) - n) <= 1e-4 * np.max(np.abs(g)) + 1e-8)
