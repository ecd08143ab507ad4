"""Breaks 'also when everything fits in one batch': returns (X, y) as they are for batch_size >= m."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    if batch_size >= m:
        return [(X.copy(), y.copy())]
    perm = rng.permutation(m)
    return [(X[perm[i:i + batch_size]], y[perm[i:i + batch_size]]) for i in range(0, m, batch_size)]
