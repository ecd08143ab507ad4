import numpy as np


def gradient_check(f, grad_f, x):
    g = np.array(grad_f(x.copy()), copy=True)
    if g.shape != x.shape:
        return False

    def d(i, h):
        a, b = x.copy(), x.copy()
        a[i] += h
        b[i] -= h
        return (f(a) - f(b)) / (2 * h)

    n = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        n[i] = (4 * d(i, 1e-4) - d(i, 2e-4)) / 3
    ok = np.abs(g - n) <= 1e-4 * np.abs(n).max() + 1e-9
    return bool(ok.all())
