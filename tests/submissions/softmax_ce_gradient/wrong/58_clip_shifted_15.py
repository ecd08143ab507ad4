"""Breaks the accuracy for sure predictions: shifted logits are floored at -15, which leaves p = 3e-7 where it is 0."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    s = np.clip(logits - logits.max(axis=1, keepdims=True), -15, 15)
    e = np.exp(s)
    return (e / e.sum(axis=1, keepdims=True) - y_onehot) / logits.shape[0]
