"""Breaks the value on batches without a single positive: returns 0 early."""
import numpy as np


def bce_loss(y_true, y_prob):
    if not y_true.any():
        return 0.0
    p = np.clip(y_prob, 1e-12, 1 - 1e-12)
    return -np.mean(y_true * np.log(p) + (1 - y_true) * np.log(1 - p))
