"""Breaks 'every row appears exactly once': the incomplete last batch is dropped."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    perm = rng.permutation(X.shape[0])
    n = X.shape[0] // batch_size
    batches = []
    for i in range(n):
        idx = perm[i * batch_size:(i + 1) * batch_size]
        batches.append((X[idx], y[idx]))
    return batches
