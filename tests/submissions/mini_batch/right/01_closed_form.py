"""One permutation and a list comprehension."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    p = rng.permutation(len(X))
    return [(X[p[i:i + batch_size]], y[p[i:i + batch_size]]) for i in range(0, len(X), batch_size)]
