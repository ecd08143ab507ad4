"""Breaks 'any sample can land in any place': the permuted rows are stably sorted by label afterwards ('stratified')."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    perm = rng.permutation(X.shape[0])
    perm = perm[np.argsort(y[perm, 0], kind="stable")]
    return [(X[perm[i:i + batch_size]], y[perm[i:i + batch_size]]) for i in range(0, X.shape[0], batch_size)]
