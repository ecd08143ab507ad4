"""Breaks purity: rng.shuffle(X) and rng.shuffle(y) with the state wound back, in the caller's arrays."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    state = rng.bit_generator.state
    rng.shuffle(X)
    rng.bit_generator.state = state
    rng.shuffle(y)
    return [(X[i:i + batch_size].copy(), y[i:i + batch_size].copy()) for i in range(0, X.shape[0], batch_size)]
