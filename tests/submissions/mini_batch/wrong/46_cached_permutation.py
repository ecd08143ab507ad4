"""Breaks 'same answer whatever was called before': the permutation is cached by m, later seeds get the first one's order."""
import numpy as np

_orders = {}


def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    if m not in _orders:
        _orders[m] = rng.permutation(m)
    p = _orders[m]
    return [(X[p[i:i + batch_size]], y[p[i:i + batch_size]]) for i in range(0, m, batch_size)]
