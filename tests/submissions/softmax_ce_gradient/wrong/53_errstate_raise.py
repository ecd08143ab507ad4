"""Breaks on a gap above 745: errstate(all="raise") turns the harmless underflow into an exception."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    with np.errstate(all="raise"):
        e = np.exp(logits - logits.max(axis=1, keepdims=True))
        p = e / e.sum(axis=1, keepdims=True)
    return (p - y_onehot) / logits.shape[0]
