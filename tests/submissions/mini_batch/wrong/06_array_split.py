"""Breaks 'every batch has batch_size rows but the last': np.array_split evens the sizes out."""
import math
import numpy as np


def mini_batch(X, y, batch_size, rng):
    perm = rng.permutation(X.shape[0])
    n = math.ceil(X.shape[0] / batch_size)
    return [(X[idx], y[idx]) for idx in np.array_split(perm, n)]
