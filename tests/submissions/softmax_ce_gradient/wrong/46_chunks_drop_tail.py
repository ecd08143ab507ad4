"""Breaks the value for rows after the last full chunk of 16: they stay 0."""
import numpy as np

CHUNK = 16


def softmax_ce_gradient(logits, y_onehot):
    m = logits.shape[0]
    out = np.zeros(logits.shape)
    step = min(CHUNK, m)
    for k in range(m // step):
        s = slice(k * step, (k + 1) * step)
        e = np.exp(logits[s] - logits[s].max(axis=1, keepdims=True))
        out[s] = (e / e.sum(axis=1, keepdims=True) - y_onehot[s]) / m
    return out
