"""Breaks "finite" at C = 2 only: the sigmoid branch computes inf/inf for a gap above 709."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    m, c = logits.shape
    if c == 2:
        t = np.exp(logits[:, 1:] - logits[:, :1])
        p = np.concatenate([1 / (1 + t), t / (1 + t)], axis=1)
    else:
        e = np.exp(logits - logits.max(axis=1, keepdims=True))
        p = e / e.sum(axis=1, keepdims=True)
    return (p - y_onehot) / m
