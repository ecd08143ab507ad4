"""Breaks "against y_onehot": the target is smoothed by 0.01."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot, smoothing=0.01):
    c = logits.shape[1]
    target = (1 - smoothing) * y_onehot + smoothing / c
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return (e / e.sum(axis=1, keepdims=True) - target) / logits.shape[0]
