"""Breaks 'the same seed gives the same batches': shadows rng with a fresh unseeded generator."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    rng = np.random.default_rng()
    perm = rng.permutation(X.shape[0])
    return [(X[perm[i:i + batch_size]], y[perm[i:i + batch_size]]) for i in range(0, X.shape[0], batch_size)]
