import numpy as np


def embedding_backward(dout, indices, vocab_size):
    D = dout.shape[-1]
    dE = np.zeros((vocab_size, D))
    for v, g in zip(indices.reshape(-1), dout.reshape(-1, D)):
        dE[v] = g
    return dE
