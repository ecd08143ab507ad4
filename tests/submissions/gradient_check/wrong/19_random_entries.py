import numpy as np


def gradient_check(f, grad_f, x):
    h = 1e-5
    g = grad_f(x.copy())
    if g.shape != x.shape or not np.isfinite(g).all():
        return False
    rng = np.random.default_rng(0)
    n = np.zeros(x.shape)
    tested = []
    for _ in range(10):
        i = tuple(int(rng.integers(s)) for s in x.shape)
        a, b = x.copy(), x.copy()
        a[i] += h
        b[i] -= h
        n[i] = (f(a) - f(b)) / (2 * h)
        tested.append(abs(n[i] - g[i]))
    return bool(max(tested) <= 1e-4 * np.max(np.abs(g)) + 1e-8)
