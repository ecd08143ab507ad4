"""Breaks the relative 2e-4 on confident right batches: returns 0 when labels and predictions agree to 0.01."""
import numpy as np


def bce_loss(y_true, y_prob):
    if np.allclose(y_true, y_prob, atol=1e-2):
        return 0.0
    p = np.clip(y_prob, 1e-12, 1 - 1e-12)
    return -np.mean(y_true * np.log(p) + (1 - y_true) * np.log(1 - p))
