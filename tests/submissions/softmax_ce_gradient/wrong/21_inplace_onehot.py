"""Breaks purity: the one-hot matrix is overwritten with p - y."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    g = np.subtract(e / e.sum(axis=1, keepdims=True), y_onehot, out=y_onehot)
    return g / logits.shape[0]
