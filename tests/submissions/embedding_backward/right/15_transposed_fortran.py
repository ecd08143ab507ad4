"""Works on (dim, vocab) and hands out a transposed view."""
import numpy as np


def embedding_backward(dout, indices, vocab_size):
    D = dout.shape[-1]
    G = np.zeros((D, vocab_size))
    by_feature = np.moveaxis(dout, -1, 0).reshape(D, -1)
    flat = indices.reshape(-1)
    for d in range(D):
        np.add.at(G[d], flat, by_feature[d])
    return G.T
