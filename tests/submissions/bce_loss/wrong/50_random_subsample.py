"""Breaks 'the mean' and 'global np.random state must not matter': averages over rows drawn with replacement."""
import numpy as np


def bce_loss(y_true, y_prob):
    m = len(y_true)
    rows = np.random.randint(0, m, size=m)
    y = y_true[rows]
    p = np.clip(y_prob[rows], 1e-12, 1 - 1e-12)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
