"""Breaks 'every row appears exactly once': idx[s:s + batch_size + 1], neighbouring batches share a row."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    idx = rng.permutation(X.shape[0])
    return [(X[idx[s:s + batch_size + 1]], y[idx[s:s + batch_size + 1]]) for s in range(0, X.shape[0], batch_size)]
