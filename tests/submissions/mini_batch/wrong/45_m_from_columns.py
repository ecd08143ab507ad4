"""Breaks on non-square X: takes the number of samples from X.shape[1]."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    m = X.shape[1]
    perm = rng.permutation(m)
    return [(X[perm[i:i + batch_size]], y[perm[i:i + batch_size]]) for i in range(0, m, batch_size)]
