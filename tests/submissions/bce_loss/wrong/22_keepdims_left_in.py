"""Breaks 'scalar': keepdims=True leaves an array of shape (1, 1)."""
import numpy as np


def bce_loss(y_true, y_prob):
    q = np.clip(np.where(y_true == 1, y_prob, 1 - y_prob), 1e-12, 1)
    return -np.mean(np.log(q), keepdims=True)
