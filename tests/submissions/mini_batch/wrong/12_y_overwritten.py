"""Breaks purity for y alone: X is copied by fancy indexing, y is overwritten through y[:] = y[perm]."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    perm = rng.permutation(X.shape[0])
    X = X[perm]
    y[:] = y[perm]
    return [(X[i:i + batch_size], y[i:i + batch_size].copy()) for i in range(0, len(X), batch_size)]
