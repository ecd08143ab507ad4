"""Breaks the value when logits and y_onehot differ in layout: two nditers walk each in its own memory order."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    m, c = logits.shape
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    vals = [float(a) - float(b) for a, b in zip(np.nditer(p), np.nditer(y_onehot))]
    return np.array(vals).reshape(m, c) / m
