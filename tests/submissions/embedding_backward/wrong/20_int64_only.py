import numpy as np


def embedding_backward(dout, indices, vocab_size):
    if indices.dtype != np.int64:
        raise TypeError("indices must be int64")
    dE = np.zeros((vocab_size, dout.shape[-1]))
    np.add.at(dE, indices, dout)
    return dE
