"""Breaks the order of sizes: the incomplete batch comes first, not last."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    perm = rng.permutation(m)
    edges = list(range(m, 0, -batch_size)) + [0]
    edges.reverse()
    return [(X[perm[a:b]], y[perm[a:b]]) for a, b in zip(edges, edges[1:])]
