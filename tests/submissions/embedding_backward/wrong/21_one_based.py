import numpy as np


def embedding_backward(dout, indices, vocab_size):
    dE = np.zeros((vocab_size + 1, dout.shape[-1]))
    np.add.at(dE, indices + 1, dout)
    return dE[1:][::-1][: vocab_size]
