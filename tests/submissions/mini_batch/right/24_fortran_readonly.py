"""Batches are F-ordered and read-only, the outer container is a dict view of values."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    perm = rng.permutation(X.shape[0])
    table = {}
    for n, s in enumerate(range(0, len(perm), batch_size)):
        bx = np.asfortranarray(X[perm[s:s + batch_size]])
        by = np.asfortranarray(y[perm[s:s + batch_size]])
        bx.setflags(write=False)
        by.setflags(write=False)
        table[n] = (bx, by)
    return table.values()
