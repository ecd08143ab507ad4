import numpy as np


def gradient_check(f, grad_f, x):
    g = grad_f(x.copy())
    if g.ndim != x.ndim or any(p != q for p, q in zip(g.shape, x.shape)):
        return 0
    if np.isnan(g).any() or np.isinf(g).any():
        return 0
    n = np.zeros(x.shape)
    for i, v in np.ndenumerate(x):
        h = 1e-5 * max(1.0, abs(v))
        p = x.copy()
        p[i] = v + h
        hi = f(p)
        p[i] = v - h
        n[i] = (hi - f(p)) / (2 * h)
    biggest = np.max(np.abs(n))
    worst = np.max(np.abs(n - g))
    return int(worst <= 1e-3 * biggest + 1e-8)
