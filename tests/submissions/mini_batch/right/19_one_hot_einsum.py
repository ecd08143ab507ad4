"""One-hot selection and einsum per batch."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    order = rng.permutation(m)
    batches = []
    for first in range(0, m, batch_size):
        sel = order[first:first + batch_size]
        onehot = (sel[:, None] == np.arange(m)[None, :]).astype(float)
        batches.append((np.einsum("bm,md->bd", onehot, X), np.einsum("bm,mk->bk", onehot, y)))
    return batches
