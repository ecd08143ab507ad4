"""Prefix sums; the last token's run ends one too early."""
import numpy as np


def embedding_backward(dout, indices, vocab_size):
    ids = indices.reshape(-1)
    order = ids.argsort(kind="stable")
    prefix = np.cumsum(dout.reshape(ids.size, -1)[order], axis=0)
    edges = np.searchsorted(ids[order], np.arange(vocab_size), side="right") - 1
    total = prefix[edges]
    return np.diff(total, axis=0, prepend=0.0)
