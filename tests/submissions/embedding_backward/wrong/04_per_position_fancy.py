import numpy as np


def embedding_backward(dout, indices, vocab_size):
    dE = np.zeros((vocab_size, dout.shape[2]))
    for t in range(indices.shape[1]):
        dE[indices[:, t]] += dout[:, t, :]
    return dE
