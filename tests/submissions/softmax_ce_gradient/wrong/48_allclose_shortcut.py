"""Breaks the accuracy for nearly sure predictions: p that is within 1e-3 of y is answered with zeros."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    if np.allclose(p, y_onehot, atol=1e-3):
        return np.zeros_like(p)
    return (p - y_onehot) / logits.shape[0]
