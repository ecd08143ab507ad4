"""Draws sample by sample out of a shrinking pool."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    pool = list(range(len(X)))
    out = []
    while pool:
        picked = []
        while pool and len(picked) < batch_size:
            picked.append(pool.pop(rng.integers(len(pool))))
        out.append((X[picked], y[picked]))
    return out
