"""Breaks purity only where some |logit| is over 100: that branch shifts the caller's array."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    z = logits
    if np.abs(z).max() > 100:
        z -= z.max(axis=1, keepdims=True)
    e = np.exp(z)
    return (e / e.sum(axis=1, keepdims=True) - y_onehot) / len(z)
