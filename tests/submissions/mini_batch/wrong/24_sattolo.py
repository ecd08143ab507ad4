"""Breaks 'any sample can land in any place': integers(0, i) leaves out i (Sattolo's cycle), no sample ever stays in its place."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    idx = list(range(X.shape[0]))
    for i in range(len(idx) - 1, 0, -1):
        j = int(rng.integers(0, i))
        idx[i], idx[j] = idx[j], idx[i]
    return [(X[idx[s:s + batch_size]], y[idx[s:s + batch_size]]) for s in range(0, len(idx), batch_size)]
