"""Breaks purity, but only once the batches are consumed: the generator swaps the caller's rows as it goes."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    for s in range(0, m, batch_size):
        e = min(s + batch_size, m)
        for i in range(s, e):
            j = int(rng.integers(i, m))
            X[[i, j]] = X[[j, i]]
            y[[i, j]] = y[[j, i]]
        yield X[s:e].copy(), y[s:e].copy()
