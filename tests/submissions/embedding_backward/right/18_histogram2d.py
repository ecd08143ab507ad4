"""A weighted two-dimensional histogram of (token, feature)."""
import numpy as np


def embedding_backward(dout, indices, vocab_size):
    D = dout.shape[-1]
    token = np.repeat(indices.ravel(), D)
    feature = np.tile(np.arange(D), indices.size)
    H, _, _ = np.histogram2d(
        token, feature, bins=(vocab_size, D),
        range=((-0.5, vocab_size - 0.5), (-0.5, D - 0.5)), weights=dout.ravel(),
    )
    return H
