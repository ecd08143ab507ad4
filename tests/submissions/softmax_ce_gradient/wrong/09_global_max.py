"""Breaks "finite everywhere": shifts by the maximum of the batch, so a row far below it gives 0/0."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    e = np.exp(logits - logits.max())
    p = e / e.sum(axis=1, keepdims=True)
    return (p - y_onehot) / logits.shape[0]
