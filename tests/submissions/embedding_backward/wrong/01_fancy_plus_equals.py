import numpy as np


def embedding_backward(dout, indices, vocab_size):
    dE = np.zeros((vocab_size, dout.shape[-1]))
    dE[indices] += dout
    return dE
