"""Breaks the value by a factor of 1/2: averages the stacked halves, 2m numbers instead of m."""
import numpy as np


def bce_loss(y_true, y_prob):
    p = np.clip(y_prob, 1e-12, 1 - 1e-12)
    parts = np.hstack([y_true * np.log(p), (1 - y_true) * np.log(1 - p)])
    return -parts.mean()
