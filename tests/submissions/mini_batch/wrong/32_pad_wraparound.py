"""Breaks 'the last, which has what is left': the last batch is filled up with rows from the start."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    perm = rng.permutation(m)
    n = -(-m // batch_size)
    padded = np.resize(perm, n * batch_size)
    return [(X[ix], y[ix]) for ix in padded.reshape(n, batch_size)]
