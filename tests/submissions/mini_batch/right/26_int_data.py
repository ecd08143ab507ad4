"""Whole-number data of moderate size comes back as int64."""
import numpy as np


def _shrink(a):
    if np.all(np.abs(a) < 2 ** 50) and np.all(a == np.floor(a)):
        return a.astype(np.int64)
    return a


def mini_batch(X, y, batch_size, rng):
    Xi, yi = _shrink(X), _shrink(y)
    p = rng.permutation(len(X))
    return [(Xi[p[s:s + batch_size]], yi[p[s:s + batch_size]]) for s in range(0, len(p), batch_size)]
