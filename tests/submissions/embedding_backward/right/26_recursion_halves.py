"""Divide and conquer over the places."""
import numpy as np


def _go(rows, ids, vocab):
    if len(ids) == 1:
        out = np.zeros((vocab, rows.shape[1]))
        out[ids[0]] = rows[0]
        return out
    half = len(ids) // 2
    return _go(rows[:half], ids[:half], vocab) + _go(rows[half:], ids[half:], vocab)


def embedding_backward(dout, indices, vocab_size):
    return _go(dout.reshape(-1, dout.shape[2]), indices.reshape(-1), vocab_size)
