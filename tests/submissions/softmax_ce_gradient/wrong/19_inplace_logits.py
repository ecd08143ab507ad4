"""Breaks purity: subtracts the maximum from the caller's logits."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    logits -= logits.max(axis=1, keepdims=True)
    p = np.exp(logits)
    p /= p.sum(axis=1, keepdims=True)
    return (p - y_onehot) / logits.shape[0]
