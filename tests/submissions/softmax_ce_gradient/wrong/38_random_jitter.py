"""Breaks "global np.random must not matter": ties are broken by noise of 1e-4 on the logits."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    z = logits + 1e-4 * np.random.standard_normal(logits.shape)
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return (e / e.sum(axis=1, keepdims=True) - y_onehot) / logits.shape[0]
