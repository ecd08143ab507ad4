"""Breaks '(X_batch, y_batch)': each batch is a dict with the keys X and y."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    perm = rng.permutation(X.shape[0])
    return [{"X": X[perm[i:i + batch_size]], "y": y[perm[i:i + batch_size]]} for i in range(0, X.shape[0], batch_size)]
