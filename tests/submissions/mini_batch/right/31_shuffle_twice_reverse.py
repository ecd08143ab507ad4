"""Shuffles twice and then walks backwards; bool masks pick the batches from the reordered arrays."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    order = rng.permutation(rng.permutation(m))[::-1]
    number = np.arange(m) // batch_size
    return [(X[order][number == n], y[order][number == n]) for n in np.unique(number)]
