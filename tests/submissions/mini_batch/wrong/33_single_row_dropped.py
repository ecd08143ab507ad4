"""Breaks 'every row appears exactly once': a last batch of one row is thrown away (a batch-norm habit)."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    p = rng.permutation(X.shape[0])
    batches = [(X[p[i:i + batch_size]], y[p[i:i + batch_size]]) for i in range(0, X.shape[0], batch_size)]
    if len(batches) > 1 and batch_size > 1 and len(batches[-1][0]) == 1:
        batches.pop()
    return batches
