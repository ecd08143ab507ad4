"""Differentiates the look-up itself, entry by entry, by a complex step."""
import numpy as np


def embedding_backward(dout, indices, vocab_size):
    dim = dout.shape[-1]
    dE = np.empty((vocab_size, dim))
    for v in range(vocab_size):
        for k in range(dim):
            E = np.zeros((vocab_size, dim), dtype=complex)
            E[v, k] = 1e-20j
            dE[v, k] = np.sum(dout * E[indices]).imag / 1e-20
    return dE
