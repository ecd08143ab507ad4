"""Inside-out Fisher-Yates drawing from a list with pop."""
import numpy as np

def mini_batch(X, y, batch_size, rng):
    pool = list(range(X.shape[0]))
    batches, cur = [], []
    while pool:
        cur.append(pool.pop(int(rng.integers(len(pool)))))
        if len(cur) == batch_size or not pool:
            batches.append((np.take(X, cur, axis=0), np.take(y, cur, axis=0)))
            cur = []
    return batches
