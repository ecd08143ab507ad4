"""Breaks 'any sample can land in any place': only neighbours (0,1), (2,3), ... are swapped at random."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    order = list(range(X.shape[0]))
    for i in range(0, len(order) - 1, 2):
        if rng.integers(2):
            order[i], order[i + 1] = order[i + 1], order[i]
    return [(X[order[s:s + batch_size]], y[order[s:s + batch_size]]) for s in range(0, len(order), batch_size)]
