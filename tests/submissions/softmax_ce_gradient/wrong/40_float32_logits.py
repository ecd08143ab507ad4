"""Breaks the accuracy for close logits near 1000: float32 holds them only to 6e-5."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    z = logits.astype(np.float32)
    e = np.exp(z - z.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    return ((p - y_onehot) / logits.shape[0]).astype(np.float64)
