"""Breaks 'any sample can land in any place': only the order of the batches is drawn, rows stay together (and one batch is never shuffled)."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    full = m // batch_size
    starts = rng.permutation(full) * batch_size
    out = [(X[s:s + batch_size], y[s:s + batch_size]) for s in starts]
    if full * batch_size < m:
        out.append((X[full * batch_size:], y[full * batch_size:]))
    return out
