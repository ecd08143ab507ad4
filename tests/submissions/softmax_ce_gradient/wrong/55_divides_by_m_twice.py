"""Breaks the 1/m: once in the probabilities' gradient and once more at the end, wrong for m > 1."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    m = len(logits)
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    g = (p - y_onehot) / m
    g /= m
    return g
