"""Odd: recursion that splits the batch in two until one row is left."""
import numpy as np


def _unscaled(z, y):
    if z.shape[0] > 1:
        k = z.shape[0] // 2
        return np.concatenate([_unscaled(z[:k], y[:k]), _unscaled(z[k:], y[k:])])
    w = np.exp(z - np.max(z))
    return w / np.sum(w) - y


def softmax_ce_gradient(logits, y_onehot):
    return _unscaled(logits, y_onehot) / logits.shape[0]
