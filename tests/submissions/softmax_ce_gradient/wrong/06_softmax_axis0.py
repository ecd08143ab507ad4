"""Breaks "rows are samples": the softmax runs over the batch, not over the classes."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    e = np.exp(logits - logits.max(axis=0, keepdims=True))
    p = e / e.sum(axis=0, keepdims=True)
    return (p - y_onehot) / logits.shape[0]
