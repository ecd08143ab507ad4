"""Breaks on transposed views: rows are rebuilt from X flattened in memory order ('K')."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    m, d = X.shape
    rows = X.flatten(order="K").reshape(m, d)
    perm = rng.permutation(m)
    return [(rows[perm[i:i + batch_size]], y[perm[i:i + batch_size]]) for i in range(0, m, batch_size)]
