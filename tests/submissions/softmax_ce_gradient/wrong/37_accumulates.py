"""Breaks purity: gradients of the same shape pile up over the calls, as in a framework without zero_grad."""
import numpy as np


class Head:
    def __init__(self):
        self.grad = {}

    def backward(self, z, y):
        e = np.exp(z - z.max(axis=1, keepdims=True))
        g = (e / e.sum(axis=1, keepdims=True) - y) / z.shape[0]
        self.grad[z.shape] = self.grad.get(z.shape, 0) + g
        return self.grad[z.shape].copy()


_head = Head()


def softmax_ce_gradient(logits, y_onehot):
    return _head.backward(logits, y_onehot)
