"""A layer class as in a framework, used by the function."""
import numpy as np


class Embedding:
    def __init__(self, num_embeddings, embedding_dim):
        self.weight_grad = np.zeros((num_embeddings, embedding_dim))
        self.last_indices = None

    def remember(self, indices):
        self.last_indices = indices
        return self

    def backward(self, grad_output):
        for position in np.ndindex(*self.last_indices.shape):
            self.weight_grad[self.last_indices[position]] += grad_output[position]
        return self.weight_grad


def embedding_backward(dout, indices, vocab_size):
    layer = Embedding(vocab_size, dout.shape[-1])
    return layer.remember(indices).backward(dout)
