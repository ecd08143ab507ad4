"""Breaks 'drawn from rng alone': a module-level generator is used and rng is ignored."""
import numpy as np

_RNG = np.random.default_rng(1234)


def mini_batch(X, y, batch_size, rng=None):
    order = _RNG.permutation(len(X))
    return [(X[order[i:i + batch_size]], y[order[i:i + batch_size]]) for i in range(0, len(X), batch_size)]
