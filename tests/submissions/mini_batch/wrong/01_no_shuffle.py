"""Breaks 'the order is a shuffle': rng is never used."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    return [(X[i:i + batch_size].copy(), y[i:i + batch_size].copy()) for i in range(0, X.shape[0], batch_size)]
