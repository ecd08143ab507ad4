"""Breaks purity: q is a ravelled view of y_prob and q[negatives] is replaced by 1 - q (contiguous y_prob only)."""
import numpy as np


def bce_loss(y_true, y_prob):
    q = y_prob.ravel()
    negatives = y_true.ravel() == 0
    q[negatives] = 1 - q[negatives]
    return -np.log(np.maximum(q, 1e-12)).mean()
