"""Breaks 'any sample can land in any place': a coin decides between the given order and its reverse."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    order = np.arange(len(X))
    if rng.random() < 0.5:
        order = order[::-1]
    return [(X[order[s:s + batch_size]], y[order[s:s + batch_size]]) for s in range(0, len(X), batch_size)]
