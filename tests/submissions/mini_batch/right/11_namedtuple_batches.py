"""Batches are named tuples in a deque, Fortran ordered arrays inside."""
import numpy as np

from collections import deque, namedtuple

Batch = namedtuple("Batch", "features targets")

def mini_batch(X, y, batch_size, rng):
    perm = rng.permutation(X.shape[0])
    q = deque()
    for start in range(0, perm.size, batch_size):
        p = perm[start:start + batch_size]
        q.append(Batch(np.asfortranarray(X[p]), np.asfortranarray(y[p])))
    return q
