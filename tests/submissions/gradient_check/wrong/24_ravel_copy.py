import numpy as np


def gradient_check(f, grad_f, x):
    h = 1e-5
    g = grad_f(x.copy())
    if g.shape != x.shape:
        return False
    n = np.zeros(x.size)
    flat = x.reshape(-1)
    for k in range(flat.size):
        old = flat[k]
        flat[k] = old + h
        up = f(x)
        flat[k] = old - h
        n[k] = (up - f(x)) / (2 * h)
        flat[k] = old
    return bool(np.max(np.abs(g.ravel() - n)) <= 1e-4 * np.max(np.abs(n)) + 1e-8)
