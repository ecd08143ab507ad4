import numpy as np


def relative_error(a, n):
    top = max(np.linalg.norm(a.ravel(), np.inf), np.linalg.norm(n.ravel(), np.inf))
    if top < 1e-8:
        return 0.0
    return np.linalg.norm((a - n).ravel(), np.inf) / top


def gradient_check(f, grad_f, x):
    a = grad_f(x.copy())
    if a.shape != x.shape or not np.all(np.isfinite(a)):
        return False
    h = 2.0 ** -16
    n = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        e = np.zeros(x.shape)
        e[i] = h
        n[i] = (f(x + e) - f(x - e)) / (2 * h)
    return relative_error(a, n) < 1e-4
