import numpy as np


def embedding_backward(dout, indices, vocab_size):
    m, T, D = dout.shape
    dE = np.zeros((vocab_size, D))
    for i in range(m):
        dE[indices[i]] += dout[i]
    return dE
