"""Breaks '(X_batch, y_batch)': the pairs come as (y_batch, X_batch)."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    perm = rng.permutation(X.shape[0])
    return [(y[perm[i:i + batch_size]], X[perm[i:i + batch_size]]) for i in range(0, X.shape[0], batch_size)]
