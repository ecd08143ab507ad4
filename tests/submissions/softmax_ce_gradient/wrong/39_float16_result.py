"""Breaks the accuracy: the result is rounded to float16."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    g = (e / e.sum(axis=1, keepdims=True) - y_onehot) / logits.shape[0]
    return g.astype(np.float16)
