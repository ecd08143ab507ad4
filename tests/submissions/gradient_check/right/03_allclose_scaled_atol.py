import numpy as np


def gradient_check(f, grad_f, x):
    g = grad_f(x)
    if g.shape != x.shape:
        return False
    h = 1e-5
    n = np.array([
        (f(x + h * e) - f(x - h * e)) / (2 * h)
        for e in np.eye(x.size).reshape(-1, *x.shape)
    ]).reshape(x.shape)
    return np.allclose(g, n, rtol=0, atol=1e-4 * np.abs(n).max() + 1e-10)
