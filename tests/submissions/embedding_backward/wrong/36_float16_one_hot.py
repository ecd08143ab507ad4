"""Saves memory with half precision."""
import numpy as np


def embedding_backward(dout, indices, vocab_size):
    one_hot = np.eye(vocab_size, dtype=np.float16)[indices.ravel()]
    rows = dout.reshape(-1, dout.shape[-1]).astype(np.float16)
    return (one_hot.T @ rows).astype(np.float64)
