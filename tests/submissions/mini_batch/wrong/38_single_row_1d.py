"""Breaks the shape of one-row batches: squeezed to (d,) and (k,)."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    perm = rng.permutation(X.shape[0])
    out = []
    for i in range(0, X.shape[0], batch_size):
        idx = perm[i:i + batch_size]
        if len(idx) == 1:
            idx = idx[0]
        out.append((X[idx], y[idx]))
    return out
