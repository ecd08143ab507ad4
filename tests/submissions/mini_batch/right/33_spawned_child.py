import numpy as np


def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    perm = rng.spawn(1)[0].permutation(m)
    batches = []
    for start in range(0, m, batch_size):
        idx = perm[start : start + batch_size]
        batches.append((X[idx], y[idx]))
    return batches
