"""Breaks the accuracy: a forward difference with h = 1e-4 is off by about 1e-5."""
import numpy as np


def _loss(z, y):
    top = z.max(axis=1, keepdims=True)
    lse = top + np.log(np.exp(z - top).sum(axis=1, keepdims=True))
    return np.mean(lse[:, 0] - (z * y).sum(axis=1))


def softmax_ce_gradient(logits, y_onehot):
    h, base, g = 1e-4, _loss(logits, y_onehot), np.zeros(logits.shape)
    for idx in np.ndindex(*logits.shape):
        z = logits.copy()
        z[idx] += h
        g[idx] = (_loss(z, y_onehot) - base) / h
    return g
