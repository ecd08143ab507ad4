"""Breaks 'over any bit generator': bit_generator.jumped() does not exist for SFC64."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    side = np.random.Generator(rng.bit_generator.jumped())
    perm = side.permutation(X.shape[0])
    rng.random()
    return [(X[perm[i:i + batch_size]], y[perm[i:i + batch_size]]) for i in range(0, X.shape[0], batch_size)]
