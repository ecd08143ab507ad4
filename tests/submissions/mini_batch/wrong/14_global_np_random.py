"""Breaks 'drawn from rng alone': np.random.permutation uses the global state."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    perm = np.random.permutation(X.shape[0])
    return [(X[perm[i:i + batch_size]], y[perm[i:i + batch_size]]) for i in range(0, X.shape[0], batch_size)]
