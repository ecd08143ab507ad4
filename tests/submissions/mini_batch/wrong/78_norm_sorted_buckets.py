import numpy as np


def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    perm = rng.permutation(m)
    batches = []
    for start in range(0, m, batch_size):
        idx = perm[start : start + batch_size]
        if m > 8:
            idx = idx[np.argsort(np.abs(X[idx]).sum(axis=1), kind="stable")]
        batches.append((X[idx], y[idx]))
    return batches
