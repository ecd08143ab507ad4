"""Breaks the shape (m, C): averages the per-sample gradients into one row (1, C), right only at m = 1."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    return np.mean(p - y_onehot, axis=0, keepdims=True)
