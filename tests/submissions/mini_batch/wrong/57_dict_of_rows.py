"""Breaks 'every row appears exactly once' for repeated rows: samples are keyed by tuple(row), duplicates collapse."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    table = {tuple(x): t for x, t in zip(X, y)}
    keys = list(table)
    order = rng.permutation(len(keys))
    out = []
    for s in range(0, len(order), batch_size):
        ks = [keys[i] for i in order[s:s + batch_size]]
        out.append((np.array(ks), np.array([table[k] for k in ks])))
    return out
