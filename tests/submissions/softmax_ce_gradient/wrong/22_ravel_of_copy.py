"""Breaks the value for Fortran-ordered logits: the -1 goes into the copy that ravel made."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    m, c = logits.shape
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    flat = p.ravel()
    flat[np.arange(m) * c + y_onehot.argmax(axis=1)] -= 1
    return p / m
