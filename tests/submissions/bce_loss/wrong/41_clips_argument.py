"""Breaks purity: y_prob is clipped in place, exact 0s and 1s in the caller's array are gone."""
import numpy as np


def bce_loss(y_true, y_prob):
    np.clip(y_prob, 1e-12, 1 - 1e-12, out=y_prob)
    return -np.mean(y_true * np.log(y_prob) + (1 - y_true) * np.log(1 - y_prob))
