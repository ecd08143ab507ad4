"""Breaks 'the mean' unless every label is 1: divides by the number of positives (at least one)."""
import numpy as np


def bce_loss(y_true, y_prob):
    p = np.clip(y_prob, 1e-12, 1 - 1e-12)
    total = -(y_true * np.log(p) + (1 - y_true) * np.log(1 - p)).sum()
    return total / max(y_true.sum(), 1)
