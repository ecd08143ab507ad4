import numpy as np


def gradient_check(f, grad_f, x):
    h = np.float32(1e-3)
    g = grad_f(x.copy())
    if g.shape != x.shape:
        return False
    n = np.zeros(x.shape, np.float32)
    for i in np.ndindex(x.shape):
        a, b = x.astype(np.float32), x.astype(np.float32)
        a[i] += h
        b[i] -= h
        n[i] = np.float32(f(a) - f(b)) / (2 * h)
    return bool(np.max(np.abs(g - n)) <= 1e-3 * np.max(np.abs(n)) + 1e-6)
