"""Breaks 'with its own y': X and y are permuted by two different permutations."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    Xs = rng.permutation(X)
    ys = rng.permutation(y)
    return [(Xs[i:i + batch_size], ys[i:i + batch_size]) for i in range(0, len(Xs), batch_size)]
