"""Breaks 'a batch_size over m gives one batch': raises ValueError."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    if batch_size > m:
        raise ValueError("batch_size must not exceed the number of samples")
    perm = rng.permutation(m)
    return [(X[perm[i:i + batch_size]], y[perm[i:i + batch_size]]) for i in range(0, m, batch_size)]
