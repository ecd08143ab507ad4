"""Breaks 'never empty': m // batch_size + 1 batches, the last is empty whenever batch_size divides m."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    perm = rng.permutation(m)
    batches = []
    for k in range(m // batch_size + 1):
        idx = perm[k * batch_size:(k + 1) * batch_size]
        batches.append((X[idx], y[idx]))
    return batches
