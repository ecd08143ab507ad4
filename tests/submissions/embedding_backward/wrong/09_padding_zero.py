import numpy as np


def embedding_backward(dout, indices, vocab_size):
    dE = np.zeros((vocab_size, dout.shape[-1]))
    keep = indices != 0
    np.add.at(dE, indices[keep], dout[keep])
    return dE
