"""Breaks 'a shuffle of the samples': only a random rotation, m orders in all, neighbours stay neighbours."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    k = int(rng.integers(X.shape[0]))
    Xs, ys = np.roll(X, k, axis=0), np.roll(y, k, axis=0)
    return [(Xs[s:s + batch_size], ys[s:s + batch_size]) for s in range(0, len(Xs), batch_size)]
