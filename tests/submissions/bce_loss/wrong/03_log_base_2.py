"""Breaks 'natural logarithm': uses log2, off by a factor 1.44."""
import numpy as np


def bce_loss(y_true, y_prob):
    p = np.clip(y_prob, 1e-12, 1 - 1e-12)
    return -np.mean(y_true * np.log2(p) + (1 - y_true) * np.log2(1 - p))
