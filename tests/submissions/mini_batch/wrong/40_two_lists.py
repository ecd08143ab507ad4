"""Breaks 'list of (X_batch, y_batch)': returns a pair of lists instead of a list of pairs."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    perm = rng.permutation(X.shape[0])
    chunks = [perm[i:i + batch_size] for i in range(0, X.shape[0], batch_size)]
    return [X[c] for c in chunks], [y[c] for c in chunks]
