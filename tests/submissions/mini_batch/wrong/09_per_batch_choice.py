"""Breaks 'every row appears exactly once': every batch is drawn afresh, without replacement only within itself."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    out = []
    left = m
    while left > 0:
        size = min(batch_size, left)
        idx = rng.choice(m, size=size, replace=False)
        out.append((X[idx], y[idx]))
        left -= size
    return out
