"""Breaks 'y (m, k)' for k > 1: y[:, :1] keeps the first target only."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    perm = rng.permutation(X.shape[0])
    out = []
    for i in range(0, X.shape[0], batch_size):
        idx = perm[i:i + batch_size]
        out.append((X[idx], y[idx, :1]))
    return out
