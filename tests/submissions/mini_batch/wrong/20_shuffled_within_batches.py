"""Breaks 'any sample can land in any place': rows are cut into batches first and shuffled inside them."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    out = []
    for s in range(0, X.shape[0], batch_size):
        Xb, yb = X[s:s + batch_size], y[s:s + batch_size]
        p = rng.permutation(Xb.shape[0])
        out.append((Xb[p], yb[p]))
    return out
