import numpy as np


def gradient_check(f, grad_f, x):
    g = grad_f(x)
    if np.shape(g) != np.shape(x):
        return False
    h = 1e-4
    n = np.empty_like(x)
    for i in np.ndindex(x.shape):
        vals = []
        for k in (-2, -1, 1, 2):
            p = x.copy()
            p[i] += k * h
            vals.append(f(p))
        n[i] = (vals[0] - 8 * vals[1] + 8 * vals[2] - vals[3]) / (12 * h)
    top = np.abs(n).max()
    return bool(np.abs(g - n).max() <= 5e-3 * top + 1e-7 * (top < 1e-7))
