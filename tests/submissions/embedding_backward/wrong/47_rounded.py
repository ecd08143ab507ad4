import numpy as np


def embedding_backward(dout, indices, vocab_size):
    one_hot = (indices.reshape(-1, 1) == np.arange(vocab_size)).astype(int)
    return np.round(one_hot.T @ dout.reshape(indices.size, -1), 6)
