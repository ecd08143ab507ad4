"""Odd: computes in float64 and hands back float32, which keeps every entry within 1e-7 of itself."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    z = logits - logits.max(axis=1, keepdims=True)
    p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    return ((p - y_onehot) / logits.shape[0]).astype(np.float32)
