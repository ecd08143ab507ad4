"""Breaks "finite everywhere": shifts by max |z|, so a row of logits all near -1000 gives 0/0."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    z = logits - np.abs(logits).max(axis=1, keepdims=True)
    e = np.exp(z)
    return (e / e.sum(axis=1, keepdims=True) - y_onehot) / len(z)
