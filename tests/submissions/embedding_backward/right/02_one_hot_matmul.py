"""The look-up as a linear layer on one-hot rows."""
import numpy as np


def embedding_backward(dout: np.ndarray, indices: np.ndarray, vocab_size: int) -> np.ndarray:
    m, T, dim = dout.shape
    one_hot = np.eye(vocab_size)[indices.ravel()]      # (m*T, vocab)
    return one_hot.T @ dout.reshape(m * T, dim)
