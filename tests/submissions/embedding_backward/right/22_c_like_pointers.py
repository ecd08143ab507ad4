"""As one would write it in C: flat arrays and running offsets."""
import numpy as np


def embedding_backward(dout, indices, vocab_size):
    n, dim = indices.size, dout.shape[-1]
    g = np.ascontiguousarray(dout).ravel()
    id_ = np.ascontiguousarray(indices).ravel()
    out = np.zeros(vocab_size * dim)
    p = 0
    while p < n:
        dst, src = int(id_[p]) * dim, p * dim
        j = 0
        while j < dim:
            out[dst + j] += g[src + j]
            j += 1
        p += 1
    return out.reshape(vocab_size, dim)
