"""Takes dout for (T, m, dim)."""
import numpy as np


def embedding_backward(dout, indices, vocab_size):
    D = dout.shape[-1]
    dE = np.zeros((vocab_size, D))
    np.add.at(dE, indices.T.ravel(), dout.reshape(-1, D))
    return dE
