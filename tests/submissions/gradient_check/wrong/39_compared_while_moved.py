import numpy as np


def gradient_check(f, grad_f, x):
    h = 1e-4
    y = x.copy()
    g = grad_f(y)
    if g.shape != x.shape or not np.isfinite(g).all():
        return False
    scale = np.abs(g).max()
    for i in np.ndindex(x.shape):
        y[i] = x[i] + h
        up = f(y)
        y[i] = x[i] - h
        n = (up - f(y)) / (2 * h)
        if abs(n - g[i]) > 1e-3 * scale + 1e-8:
            return False
        y[i] = x[i]
    return True
