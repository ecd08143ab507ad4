"""Breaks the pairing for m > 1: sorts the two columns on their own 'for a stable sum'."""
import numpy as np


def bce_loss(y_true, y_prob):
    y = np.sort(y_true, axis=0)
    p = np.clip(np.sort(y_prob, axis=0), 1e-12, 1 - 1e-12)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
