"""Breaks the value: labels are smoothed by 0.01."""
import numpy as np


def bce_loss(y_true, y_prob, smoothing=0.01):
    y = y_true * (1 - smoothing) + 0.5 * smoothing
    p = np.clip(y_prob, 1e-12, 1 - 1e-12)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
