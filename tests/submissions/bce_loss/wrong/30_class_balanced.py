"""Breaks 'the mean' on unbalanced batches: averages the mean of each class instead of all rows."""
import numpy as np


def bce_loss(y_true, y_prob):
    p = np.clip(y_prob, 1e-12, 1 - 1e-12)
    pos = -np.log(p[y_true == 1])
    neg = -np.log(1 - p[y_true == 0])
    if pos.size == 0:
        return neg.mean()
    if neg.size == 0:
        return pos.mean()
    return 0.5 * (pos.mean() + neg.mean())
