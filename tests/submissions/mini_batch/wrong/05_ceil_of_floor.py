"""Breaks 'every row appears exactly once': math.ceil(m // batch_size) is a floor, so the rest is lost and batch_size > m gives nothing."""
import math
import numpy as np


def mini_batch(X, y, batch_size, rng):
    order = np.arange(len(X))
    rng.shuffle(order)
    n_batches = math.ceil(len(X) // batch_size)
    return [(X[order[b * batch_size:(b + 1) * batch_size]], y[order[b * batch_size:(b + 1) * batch_size]]) for b in range(n_batches)]
