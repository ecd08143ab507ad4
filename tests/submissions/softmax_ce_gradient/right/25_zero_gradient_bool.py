"""Odd: an all-zero gradient comes back as a bool array, any other as float."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    g = (e / e.sum(axis=1, keepdims=True) - y_onehot) / logits.shape[0]
    if not g.any():
        return np.zeros(g.shape, dtype=bool)
    return g
