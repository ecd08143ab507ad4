"""Breaks 'every row appears exactly once': range(0, m - batch_size, ...) loses the last batch, full or not."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    perm = rng.permutation(m)
    return [(X[perm[s:s + batch_size]], y[perm[s:s + batch_size]]) for s in range(0, max(m - batch_size, 1), batch_size)]
