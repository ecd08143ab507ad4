import numpy as np


def softmax(z):
    with np.errstate(all="ignore"):
        e = np.exp(z)
        p = e / e.sum(axis=1, keepdims=True)
        bad = ~np.isfinite(p).all(axis=1) | (e.sum(axis=1) < 1e-250)
        s = np.exp(z[bad] - z[bad].max(axis=1, keepdims=True))
        p[bad] = s / s.sum(axis=1, keepdims=True)
    return p
