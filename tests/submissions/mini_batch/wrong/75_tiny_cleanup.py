import numpy as np


def mini_batch(X, y, batch_size, rng):
    X[np.abs(X) < 1e-12] = 0.0
    m = X.shape[0]
    perm = rng.permutation(m)
    batches = []
    for start in range(0, m, batch_size):
        idx = perm[start : start + batch_size]
        batches.append((X[idx], y[idx]))
    return batches
