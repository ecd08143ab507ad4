"""Breaks 'every row with its own y' for k > 1: y is flattened first and indexed by sample number."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    perm = rng.permutation(X.shape[0])
    labels = y.reshape(-1)
    return [(X[perm[i:i + batch_size]], labels[perm[i:i + batch_size]].reshape(-1, 1)) for i in range(0, X.shape[0], batch_size)]
