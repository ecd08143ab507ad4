"""Breaks 'other seeds give other orders': the child is seeded with one of ten numbers, so there are ten orders in all."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    seed = int(rng.integers(10))
    perm = np.random.default_rng(seed).permutation(X.shape[0])
    return [(X[perm[i:i + batch_size]], y[perm[i:i + batch_size]]) for i in range(0, X.shape[0], batch_size)]
