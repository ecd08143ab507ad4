"""Breaks 'other seeds give other orders': seeds the global np.random with 42 every time."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    np.random.seed(42)
    perm = np.random.permutation(X.shape[0])
    return [(X[perm[i:i + batch_size]], y[perm[i:i + batch_size]]) for i in range(0, X.shape[0], batch_size)]
