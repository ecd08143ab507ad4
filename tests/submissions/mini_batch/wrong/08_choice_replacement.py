"""Breaks 'every row appears exactly once': rng.choice draws with replacement by default."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    idx = rng.choice(m, size=m)
    return [(X[idx[i:i + batch_size]], y[idx[i:i + batch_size]]) for i in range(0, m, batch_size)]
