"""Indices column by column, gradients row by row."""
import numpy as np


def embedding_backward(dout, indices, vocab_size):
    dim = dout.shape[2]
    idx = indices.flatten("F")
    rows = dout.reshape(-1, dim)
    dE = np.zeros((vocab_size, dim))
    for n in range(idx.size):
        dE[idx[n], :] += rows[n, :]
    return dE
