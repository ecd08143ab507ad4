import numpy as np


def embedding_backward(dout, indices, vocab_size):
    dim = dout.shape[2]
    flat = indices.reshape(-1)
    one_hot = np.zeros((flat.size, vocab_size))
    one_hot[np.arange(flat.size), flat] = 1.0
    return one_hot.T @ dout.reshape(-1, dim).astype(np.float32)
