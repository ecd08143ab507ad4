"""Breaks "losses are the mean over the batch": 1/m is missing, wrong for m > 1."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    z = logits - logits.max(axis=1, keepdims=True)
    p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    return p - y_onehot
