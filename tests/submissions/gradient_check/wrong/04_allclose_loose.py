import numpy as np


def gradient_check(f, grad_f, x):
    h = 1e-5
    g = grad_f(x.copy())
    n = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        a, b = x.copy(), x.copy()
        a[i] += h
        b[i] -= h
        n[i] = (f(a) - f(b)) / (2 * h)
    return g.shape == n.shape and np.allclose(g, n, rtol=1e-3, atol=1e-5)
