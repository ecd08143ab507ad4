import numpy as np


def embedding_backward(dout, indices, vocab_size):
    dE = np.zeros((vocab_size, dout.shape[-1]), dtype=np.float32)
    np.add.at(dE, indices, dout)
    return dE
