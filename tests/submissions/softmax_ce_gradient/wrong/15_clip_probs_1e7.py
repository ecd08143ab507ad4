"""Breaks the accuracy where predictions are sure and right: p is clipped at 1e-7, far above the 1e-9 allowed."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    p = np.clip(p, 1e-7, 1 - 1e-7)
    return (p - y_onehot) / logits.shape[0]
