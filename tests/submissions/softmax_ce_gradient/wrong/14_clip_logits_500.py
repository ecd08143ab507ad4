"""Breaks the value for |logits| > 500: logits are clipped, so 900 and 600 look the same."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    z = np.clip(logits, -500, 500)
    e = np.exp(z)
    p = e / e.sum(axis=1, keepdims=True)
    return (p - y_onehot) / logits.shape[0]
