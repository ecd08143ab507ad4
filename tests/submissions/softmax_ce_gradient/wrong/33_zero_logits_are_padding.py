"""Breaks the value at logits of exactly 0: they are taken for padding and left out of the sum."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    seen = logits != 0
    z = np.where(seen, logits, -np.inf)
    top = np.where(seen.any(axis=1), z.max(axis=1), 0.0)[:, None]
    e = np.where(seen, np.exp(z - top), 0.0)
    s = e.sum(axis=1, keepdims=True)
    p = e / np.where(s > 0, s, 1.0)
    return (p - y_onehot) / logits.shape[0]
