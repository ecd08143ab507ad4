"""np.split at the multiples of batch_size, zipped into pairs by list(zip(...))."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    perm = rng.permutation(X.shape[0])
    cuts = np.arange(batch_size, X.shape[0], batch_size)
    return list(zip(np.split(X[perm], cuts), np.split(y[perm], cuts)))
