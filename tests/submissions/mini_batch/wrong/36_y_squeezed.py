"""Breaks the shape of y at k = 1: y_batch comes back as (rows,)."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    perm = rng.permutation(X.shape[0])
    Xs, ys = X[perm], np.squeeze(y[perm], axis=1) if y.shape[1] == 1 else y[perm]
    return [(Xs[i:i + batch_size], ys[i:i + batch_size]) for i in range(0, len(perm), batch_size)]
