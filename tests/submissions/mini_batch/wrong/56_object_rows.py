"""Breaks 'a real numeric dtype': batches are built with dtype object."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    pairs = list(zip(X.tolist(), y.tolist()))
    order = rng.permutation(len(pairs))
    out = []
    for s in range(0, len(pairs), batch_size):
        chosen = [pairs[i] for i in order[s:s + batch_size]]
        out.append((np.array([c[0] for c in chosen], dtype=object), np.array([c[1] for c in chosen], dtype=object)))
    return out
