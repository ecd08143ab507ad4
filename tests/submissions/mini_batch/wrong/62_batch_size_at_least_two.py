"""Breaks 'every batch has batch_size rows' at batch_size = 1: it is raised to 2."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    size = max(2, batch_size)
    perm = rng.permutation(X.shape[0])
    return [(X[perm[i:i + size]], y[perm[i:i + size]]) for i in range(0, X.shape[0], size)]
