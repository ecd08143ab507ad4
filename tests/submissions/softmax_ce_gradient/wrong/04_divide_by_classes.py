"""Breaks the 1/m: divides by C, right only when m equals C."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    n = logits.shape[1]
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    return (p - y_onehot) / n
