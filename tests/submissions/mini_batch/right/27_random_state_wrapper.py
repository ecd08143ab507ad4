"""The legacy RandomState wrapped around rng's own bit generator, not the global one."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    legacy = np.random.RandomState(rng.bit_generator)
    perm = legacy.permutation(X.shape[0])
    return [(X[perm[i:i + batch_size]], y[perm[i:i + batch_size]]) for i in range(0, X.shape[0], batch_size)]
