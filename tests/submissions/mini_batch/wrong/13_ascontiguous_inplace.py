"""Breaks purity for C-contiguous X only: ascontiguousarray is no copy there and the rows are shuffled in place."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    Xc = np.ascontiguousarray(X)
    yc = y.copy()
    for i in range(len(Xc) - 1, 0, -1):
        j = int(rng.integers(0, i + 1))
        Xc[[i, j]] = Xc[[j, i]]
        yc[[i, j]] = yc[[j, i]]
    return [(Xc[s:s + batch_size], yc[s:s + batch_size]) for s in range(0, len(Xc), batch_size)]
