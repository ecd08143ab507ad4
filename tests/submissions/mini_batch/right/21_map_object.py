"""Returns a lazy map object."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    perm = rng.permutation(X.shape[0])
    pick = lambda s: (X[perm[s:s + batch_size]], y[perm[s:s + batch_size]])
    return map(pick, range(0, X.shape[0], batch_size))
