"""Breaks the values of X: features are standardised on the way."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    Xn = (X - X.mean(axis=0)) / (X.std(axis=0) + 1e-8)
    perm = rng.permutation(X.shape[0])
    return [(Xn[perm[i:i + batch_size]], y[perm[i:i + batch_size]]) for i in range(0, X.shape[0], batch_size)]
