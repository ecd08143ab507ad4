"""Breaks 'any sample can land in any place': only rows 1 .. m-1 are permuted."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    order = np.concatenate([[0], 1 + rng.permutation(m - 1)]).astype(int)
    return [(X[order[s:s + batch_size]], y[order[s:s + batch_size]]) for s in range(0, m, batch_size)]
