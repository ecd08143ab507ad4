"""Breaks the relative 2e-4 on confident right predictions (p near 0.999 with y = 1): adds 1e-5."""
import numpy as np

SMOOTH = 1e-5


def bce_loss(y_true, y_prob):
    ce = y_true * np.log(y_prob + SMOOTH) + (1 - y_true) * np.log(1 - y_prob + SMOOTH)
    return -ce.mean()
