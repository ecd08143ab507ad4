import numpy as np


def gradient_check(f, grad_f, x):
    h = 1e-6
    try:
        g = grad_f(x.copy())
        assert g.shape == x.shape
        n = np.zeros(x.shape)
        for i in np.ndindex(x.shape):
            a, b = x.copy(), x.copy()
            a[i] += h
            b[i] -= h
            n[i] = (f(a) - f(b)) / (2 * h)
        np.testing.assert_allclose(g, n, rtol=0, atol=1e-3 * np.abs(n).max() + 1e-9)
    except AssertionError:
        return False
    return True
