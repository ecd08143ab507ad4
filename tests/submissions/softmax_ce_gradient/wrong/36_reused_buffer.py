"""Breaks purity: one buffer per shape is handed out again, so results already returned (or passed back in as logits) change."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot, _buffers={}):
    out = _buffers.setdefault(logits.shape, np.empty(logits.shape))
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    np.divide(e, e.sum(axis=1, keepdims=True), out=out)
    out -= y_onehot
    out /= logits.shape[0]
    return out
