"""Gradients scaled by the inverse frequency in the batch."""
import numpy as np


def embedding_backward(dout, indices, vocab_size):
    counts = np.bincount(indices.ravel(), minlength=vocab_size)
    weights = 1.0 / counts[indices]
    dE = np.zeros((vocab_size, dout.shape[-1]))
    np.add.at(dE, indices, dout * weights[..., None])
    return dE
