"""A child generator seeded with four words drawn from rng."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    child = np.random.default_rng(rng.integers(0, 2 ** 32, size=4, dtype=np.uint64))
    perm = child.permutation(X.shape[0])
    X_s, y_s = X.take(perm, axis=0), y.take(perm, axis=0)
    res = []
    for i in range(0, perm.size, batch_size):
        res += [(X_s[i:i + batch_size], y_s[i:i + batch_size])]
    return res
