"""Breaks 'object is not accepted': a 0-d array of dtype object is returned."""
import numpy as np


def bce_loss(y_true, y_prob):
    q = np.clip(np.where(y_true == 1, y_prob, 1 - y_prob), 1e-12, None)
    return np.array(float(-np.log(q).mean()), dtype=object)
