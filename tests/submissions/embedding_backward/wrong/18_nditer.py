import numpy as np


def embedding_backward(dout, indices, vocab_size):
    D = dout.shape[-1]
    dE = np.zeros((vocab_size, D))
    rows = dout.reshape(-1, D)
    for k, v in enumerate(np.nditer(indices)):
        dE[int(v)] += rows[k]
    return dE
