import numpy as np


def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    perm = rng.permutation(m)
    if batch_size >= m > 4:
        return [(X[::-1], y[::-1])]
    batches = []
    for start in range(0, m, batch_size):
        idx = perm[start : start + batch_size]
        batches.append((X[idx], y[idx]))
    return batches
