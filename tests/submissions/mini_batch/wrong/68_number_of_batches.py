"""Breaks 'every batch has batch_size rows': batch_size is taken as the number of batches."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    perm = rng.permutation(X.shape[0])
    parts = np.array_split(perm, min(batch_size, X.shape[0]))
    return [(X[p], y[p]) for p in parts]
