"""Odd: errors ignored, and np.where picks the entry of the true class."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    with np.errstate(all="ignore"):
        big = logits.max(axis=1)[:, np.newaxis]
        e = np.exp(logits - big)
        p = np.divide(e, e.sum(axis=1)[:, np.newaxis])
        return np.where(y_onehot > 0.5, p - 1, p) / p.shape[0]
