"""Recursion on what is left of the shuffled data."""
import numpy as np


def _cut(Xs, ys, size):
    if len(Xs) <= size:
        return [(Xs, ys)]
    return [(Xs[:size], ys[:size])] + _cut(Xs[size:], ys[size:], size)


def mini_batch(X, y, batch_size, rng):
    p = rng.permutation(len(X))
    return _cut(X[p], y[p], batch_size)
