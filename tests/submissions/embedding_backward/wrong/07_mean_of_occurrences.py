import numpy as np


def embedding_backward(dout, indices, vocab_size):
    out = np.zeros((vocab_size, dout.shape[-1]))
    for v in range(vocab_size):
        hits = indices == v
        if hits.any():
            out[v] = dout[hits].mean(axis=0)
    return out
