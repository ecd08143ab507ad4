import numpy as np


def gradient_check(f, grad_f, x):
    h = 1e-5
    g = np.asarray(grad_f(x.copy()), dtype=float)
    if g.shape != x.shape or not np.isfinite(g).all():
        return False
    n = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        a, b = x.copy(), x.copy()
        a[i] += h
        b[i] -= h
        n[i] = (f(a) - f(b)) / (2 * h)
    scale = max(np.abs(n).max(), 1e-6)
    return bool(np.abs(g - n).max() / scale < 1e-3)
