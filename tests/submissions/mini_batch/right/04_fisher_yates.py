"""Fisher-Yates by hand on a Python list of indices."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    idx = list(range(X.shape[0]))
    for i in range(len(idx) - 1, 0, -1):
        j = int(rng.integers(0, i + 1))
        idx[i], idx[j] = idx[j], idx[i]
    out = []
    while idx:
        head, idx = idx[:batch_size], idx[batch_size:]
        out.append((X[head], y[head]))
    return out
