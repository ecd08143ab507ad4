"""Breaks 'the mean' when rows repeat: averages over the distinct (y, p) pairs without their counts."""
import numpy as np


def bce_loss(y_true, y_prob):
    pairs = np.unique(np.hstack([y_true, y_prob]), axis=0)
    y, p = pairs[:, 0], np.clip(pairs[:, 1], 1e-12, 1 - 1e-12)
    return -(y * np.log(p) + (1 - y) * np.log(1 - p)).mean()
