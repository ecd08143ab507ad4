"""Compact table of the distinct tokens first, spread out afterwards."""
import numpy as np


def embedding_backward(dout, indices, vocab_size):
    tokens, inverse = np.unique(indices, return_inverse=True)
    inverse = np.asarray(inverse).reshape(-1)
    rows = dout.reshape(inverse.size, dout.shape[-1])
    compact = np.zeros((tokens.size, rows.shape[1]))
    for place, row in zip(inverse, rows):
        compact[place] += row
    out = np.zeros((vocab_size, rows.shape[1]), dtype=np.float64)
    out[tokens] = compact
    return out
