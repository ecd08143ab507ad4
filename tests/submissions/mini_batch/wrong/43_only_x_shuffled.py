"""Breaks 'with its own y': X is indexed by the permutation, y by the plain slice."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    perm = rng.permutation(X.shape[0])
    batches = []
    for start in range(0, X.shape[0], batch_size):
        end = start + batch_size
        batches.append((X[perm[start:end]], y[start:end].copy()))
    return batches
