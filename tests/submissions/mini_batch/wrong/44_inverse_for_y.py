"""Breaks 'with its own y': y is taken by argsort(perm), the inverse permutation (the same only for m <= 2 or involutions)."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    perm = rng.permutation(X.shape[0])
    Xs = X[perm]
    ys = y[np.argsort(perm)]
    return [(Xs[i:i + batch_size], ys[i:i + batch_size]) for i in range(0, X.shape[0], batch_size)]
