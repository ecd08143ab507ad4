"""Recursive cutting of an already shuffled pair."""
import numpy as np

def _cut(a, b, n):
    return [] if not len(a) else [(a[:n], b[:n])] + _cut(a[n:], b[n:], n)

def mini_batch(X, y, batch_size, rng):
    if (m := len(X)) <= batch_size:
        p = rng.permutation(m)
        return [(X[p], y[p])]
    p = rng.permuted(np.arange(m))
    parts = []
    for k in range(0, m, 200 * batch_size):
        parts += _cut(X[p[k:k + 200 * batch_size]], y[p[k:k + 200 * batch_size]], batch_size)
    return parts
