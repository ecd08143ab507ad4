"""Breaks on m != C by a broadcast error and on m = C by wrong values: the row sum lacks keepdims."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    e = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    p = e / np.sum(e, axis=1)
    return (p - y_onehot) / logits.shape[0]
