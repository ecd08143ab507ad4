"""Odd: a layer object with forward and backward, made fresh on each call."""
import numpy as np


class SoftmaxCrossEntropy:
    def __init__(self):
        self.probs = None
        self.target = None

    def forward(self, scores, target):
        e = np.exp(scores - scores.max(axis=-1, keepdims=True))
        self.probs = e / e.sum(axis=-1, keepdims=True)
        self.target = target
        return -np.mean(np.log(np.maximum(self.probs[target == 1], 1e-300)))

    def backward(self):
        return (self.probs - self.target) / self.target.shape[0]


def softmax_ce_gradient(logits, y_onehot):
    layer = SoftmaxCrossEntropy()
    layer.forward(logits, y_onehot)
    return layer.backward()
