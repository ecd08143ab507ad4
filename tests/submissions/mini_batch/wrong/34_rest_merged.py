"""Breaks 'every batch has batch_size rows but the last': a short rest is merged into the batch before it."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    perm = rng.permutation(m)
    cuts = list(range(0, m, batch_size)) + [m]
    if len(cuts) > 2 and cuts[-1] - cuts[-2] < batch_size / 2:
        del cuts[-2]
    return [(X[perm[a:b]], y[perm[a:b]]) for a, b in zip(cuts, cuts[1:])]
