"""Breaks 'any sample can land in any place': Fisher-Yates stops at i = 2, so m = 2 is never shuffled and at m = 3 the first two places are half fixed."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    idx = np.arange(X.shape[0])
    for i in range(len(idx) - 1, 1, -1):
        j = rng.integers(0, i + 1)
        idx[i], idx[j] = idx[j], idx[i]
    return [(X[idx[s:s + batch_size]], y[idx[s:s + batch_size]]) for s in range(0, len(idx), batch_size)]
