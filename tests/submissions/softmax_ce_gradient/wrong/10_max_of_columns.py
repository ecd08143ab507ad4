"""Breaks the softmax: the maximum is taken per column, which is no constant within a row (at m = 1 every logit becomes 0)."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    stable = logits - logits.max(axis=0)
    e = np.exp(stable)
    p = e / e.sum(axis=1, keepdims=True)
    return (p - y_onehot) / logits.shape[0]
