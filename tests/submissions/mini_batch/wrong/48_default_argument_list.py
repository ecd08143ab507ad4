"""Breaks 'same answer whatever was called before': batches pile up in a mutable default argument."""
import numpy as np


def mini_batch(X, y, batch_size, rng, batches=[]):
    p = rng.permutation(X.shape[0])
    for i in range(0, X.shape[0], batch_size):
        batches.append((X[p[i:i + batch_size]], y[p[i:i + batch_size]]))
    return batches
