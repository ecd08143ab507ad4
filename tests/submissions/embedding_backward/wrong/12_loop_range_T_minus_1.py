import numpy as np


def embedding_backward(dout, indices, vocab_size):
    m, T = indices.shape
    dE = np.zeros((vocab_size, dout.shape[2]))
    for i in range(m):
        for t in range(max(T - 1, 1)):
            dE[indices[i, t]] += dout[i, t]
    return dE
