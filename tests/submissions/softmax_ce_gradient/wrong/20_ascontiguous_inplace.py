"""Breaks purity for C-contiguous logits only: ascontiguousarray makes no copy of those and exp writes into it."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    buf = np.ascontiguousarray(logits)
    buf = np.subtract(buf, buf.max(axis=1, keepdims=True), out=buf)
    np.exp(buf, out=buf)
    buf /= buf.sum(axis=1, keepdims=True)
    return (buf - y_onehot) / buf.shape[0]
