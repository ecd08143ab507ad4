"""Breaks 'the mean': divides by m - 1 (and by zero at m = 1)."""
import numpy as np


def bce_loss(y_true, y_prob):
    n = y_true.shape[0]
    p = np.clip(y_prob, 1e-12, 1 - 1e-12)
    total = -(y_true * np.log(p) + (1 - y_true) * np.log(1 - p)).sum()
    return total / np.float64(n - 1)
