"""A module-level layer whose grad is never zeroed."""
import numpy as np


class Embedding:
    grads = {}

    def backward(self, dout, ids, vocab):
        key = vocab, dout.shape[-1]
        grad = self.grads.get(key, np.zeros(key))
        grad = grad.copy()
        np.add.at(grad, ids, dout)
        self.grads[key] = grad
        return grad


_layer = Embedding()


def embedding_backward(dout, indices, vocab_size):
    return _layer.backward(dout, indices, vocab_size)
