import numpy as np


def embedding_backward(dout, indices, vocab_size):
    ids = np.reshape(indices, -1)
    order = np.argsort(ids, kind="stable")
    ids_sorted = ids[order]
    rows = np.reshape(dout, (ids.size, -1))[order]
    starts = np.flatnonzero(np.r_[True, ids_sorted[1:] != ids_sorted[:-1]])
    grad = np.zeros((vocab_size, rows.shape[1]))
    grad[ids_sorted[starts]] = np.add.reduceat(rows, starts, axis=0)
    return grad
