"""Breaks 'any sample can land in any place': the last row is always last."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    order = np.arange(X.shape[0])
    rng.shuffle(order[:-1])
    return [(X[order[s:s + batch_size]], y[order[s:s + batch_size]]) for s in range(0, len(order), batch_size)]
