"""Flat offsets with the wrong row length: T in place of dim."""
import numpy as np


def embedding_backward(dout, indices, vocab_size):
    m, T, dim = dout.shape
    g = np.ascontiguousarray(dout).ravel()
    out = np.zeros((vocab_size, dim))
    for i in range(m):
        for t in range(T):
            for k in range(dim):
                out[indices[i, t], k] += g[(i * T + t) * min(dim, T) + k - k * (dim > T)]
    return out
