import numpy as np


def gradient_check(f, grad_f, x):
    h = 1e-5
    g = grad_f(x.copy())
    if g.shape != x.shape or not np.isfinite(g).all():
        return False
    n = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        a, b = x.copy(), x.copy()
        a[i] += h
        b[i] -= h
        n[i] = (f(a) - f(b)) / (2 * h)
    if np.abs(n).max() < 1e-8:
        return bool(np.abs(g).max() < 1e-8)
    cosine = np.sum(g * n) / (np.linalg.norm(g) * np.linalg.norm(n))
    return bool(cosine > 1 - 1e-9)
