import numpy as np


def embedding_backward(dout, indices, vocab_size):
    m, T, D = dout.shape
    rows = dout.reshape(D, m * T).T
    dE = np.zeros((vocab_size, D))
    np.add.at(dE, indices.ravel(), rows)
    return dE
