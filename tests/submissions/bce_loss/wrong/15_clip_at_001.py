"""Breaks the relative 2e-4 for p in [0.001, 0.01) and (0.99, 0.999]: clips at 0.01."""
import numpy as np


def bce_loss(y_true, y_prob):
    p = np.clip(y_prob, 0.01, 0.99)
    return -np.mean(y_true * np.log(p) + (1 - y_true) * np.log(1 - p))
