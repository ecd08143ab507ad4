"""One table a sample, not summed."""
import numpy as np


def embedding_backward(dout, indices, vocab_size):
    one_hot = np.eye(vocab_size)[indices]
    return np.einsum("mtv,mtd->mvd", one_hot, dout)
