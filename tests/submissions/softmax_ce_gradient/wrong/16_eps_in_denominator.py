"""Breaks the accuracy where every prediction is sure and right: 1e-6 in the denominator leaves -1e-6/m instead of 0."""
import numpy as np

EPS = 1e-6


def softmax_ce_gradient(logits, y_onehot):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return (e / (e.sum(axis=1, keepdims=True) + EPS) - y_onehot) / logits.shape[0]
