"""Breaks 'one epoch': returns from inside the loop, so only the first batch comes out."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    perm = rng.permutation(X.shape[0])
    batches = []
    for i in range(0, X.shape[0], batch_size):
        idx = perm[i:i + batch_size]
        batches.append((X[idx], y[idx]))
        return batches
