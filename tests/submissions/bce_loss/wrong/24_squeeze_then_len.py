"""Raises at m = 1: the squeezed arrays are 0-d there and have no len()."""
import numpy as np


def bce_loss(y_true, y_prob):
    y = np.squeeze(y_true)
    p = np.clip(np.squeeze(y_prob), 1e-12, 1 - 1e-12)
    return -np.sum(y * np.log(p) + (1 - y) * np.log(1 - p)) / len(y)
