"""Breaks purity in one branch: only where y_prob is exactly 0 or 1 are entries of the argument overwritten."""
import numpy as np


def bce_loss(y_true, y_prob):
    p = np.asarray(y_prob)
    if (p == 0).any():
        p[p == 0] = 1e-12
    if (p == 1).any():
        p[p == 1] = 1 - 1e-12
    return -np.mean(y_true * np.log(p) + (1 - y_true) * np.log(1 - p))
