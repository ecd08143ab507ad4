import numpy as np


def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    perm = rng.permutation(m)
    batches = []
    for start in range(0, m, batch_size):
        idx = perm[start : start + batch_size]
        yb = y[idx]
        if np.all(yb == np.round(yb)):
            yb = yb.astype(np.int64).astype(np.int8)
        batches.append((X[idx], yb))
    return batches
