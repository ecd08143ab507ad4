"""Breaks 'same answer whatever was called before': the index array is kept per m and shuffled on from the last epoch's order."""
import numpy as np

_index = {}


def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    idx = _index.setdefault(m, np.arange(m))
    rng.shuffle(idx)
    return [(X[idx[i:i + batch_size]], y[idx[i:i + batch_size]]) for i in range(0, m, batch_size)]
