"""Labels that are all 0 or 1 come back as bool, other data as it was."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    binary = bool(np.all((y == 0) | (y == 1)))
    labels = y.astype(bool) if binary else y
    perm = rng.permutation(X.shape[0])
    return [(X[ix], labels[ix]) for ix in (perm[i:i + batch_size] for i in range(0, perm.shape[0], batch_size))]
