"""Odd: from numpy import * and vectorize on a scalar helper (the first return decides the type: a float)."""
from numpy import *


def softmax_ce_gradient(logits, y_onehot):
    n = logits.shape[0]
    top = logits.max(axis=1, keepdims=True)
    total = exp(logits - top).sum(axis=1, keepdims=True)
    entry = vectorize(lambda z, t, b, s: float((exp(z - b) / s - t) / n), otypes=[float])
    return entry(logits, y_onehot, top, total)
