"""MATLAB-like: an accumarray helper, subscripts from 1, columns first."""
import numpy as np


def accumarray(subs, vals, sz):
    A = np.zeros(sz, order="F")
    for s, val in zip(subs, vals):
        A[s[0] - 1, s[1] - 1] += val
    return A


def embedding_backward(dout, indices, vocab_size):
    dim = dout.shape[2]
    idx = indices.flatten("F") + 1
    rows = dout.reshape(-1, dim, order="F")
    subs = [(i, k) for k in range(1, dim + 1) for i in idx]
    return accumarray(subs, rows.flatten("F"), (vocab_size, dim))
