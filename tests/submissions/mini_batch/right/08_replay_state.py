"""Permutes X, winds the bit generator back and permutes y with the same draws."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    before = rng.bit_generator.state
    Xs = rng.permutation(X)
    rng.bit_generator.state = before
    ys = rng.permutation(y)
    return [(Xs[i:i + batch_size], ys[i:i + batch_size]) for i in range(0, Xs.shape[0], batch_size)]
