"""Merges repeated tokens inside dout."""
import numpy as np


def embedding_backward(dout, indices, vocab_size):
    D = dout.shape[-1]
    rows = dout.reshape(-1, D)
    ids = indices.reshape(-1)
    seen = {}
    for k, v in enumerate(ids.tolist()):
        if v in seen:
            rows[seen[v]] += rows[k]
        else:
            seen[v] = k
    dE = np.zeros((vocab_size, D))
    for v, k in seen.items():
        dE[v] = rows[k]
    return dE
