"""Breaks purity: m is remembered from the first call ever made."""
import numpy as np

BATCH = None


def softmax_ce_gradient(logits, y_onehot):
    global BATCH
    if BATCH is None:
        BATCH = logits.shape[0]
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return (e / e.sum(axis=1, keepdims=True) - y_onehot) / BATCH
