import numpy as np


def numerical_gradient(f, x):
    h = 1e-5
    def halves(lo, hi):
        if hi - lo == 1:
            i = np.unravel_index(lo, x.shape)
            p = x.copy(); p[i] += h
            m = x.copy(); m[i] -= h
            return [(f(p) - f(m)) / (2 * h)]
        mid = (lo + hi) // 2
        return halves(lo, mid) + halves(mid, hi)
    return np.asarray(halves(0, x.size)).reshape(x.shape)
