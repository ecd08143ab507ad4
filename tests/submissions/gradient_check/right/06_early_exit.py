import numpy as np


def gradient_check(f, grad_f, x):
    g = grad_f(x.copy())
    if g.shape != x.shape:
        return False
    size = np.max(np.abs(g))
    if not np.isfinite(size):
        return False
    h = 1e-5
    for i in np.ndindex(x.shape):
        d = np.zeros(x.shape)
        d[i] = h
        slope = (f(x + d) - f(x - d)) / (2 * h)
        if abs(slope - g[i]) > 1e-3 * size + 1e-8:
            return False
    return True
