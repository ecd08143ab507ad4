"""A hashing trick that folds large tables."""
import numpy as np


def embedding_backward(dout, indices, vocab_size):
    buckets = min(vocab_size, 32)
    dE = np.zeros((vocab_size, dout.shape[-1]))
    np.add.at(dE, indices % buckets, dout)
    return dE
