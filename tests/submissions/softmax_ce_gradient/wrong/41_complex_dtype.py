"""Breaks "a real dtype": the values are right but complex."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    z = (logits - logits.max(axis=1, keepdims=True)).astype(complex)
    e = np.exp(z)
    return (e / e.sum(axis=1, keepdims=True) - y_onehot) / logits.shape[0]
