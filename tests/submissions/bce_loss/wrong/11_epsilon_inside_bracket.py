"""Breaks 'finite' where y_prob is exactly 1: log(1 - (p + eps)) takes the log of a negative number."""
import numpy as np


def bce_loss(y_true, y_prob):
    p = y_prob + 1e-9
    return -np.mean(y_true * np.log(p) + (1 - y_true) * np.log(1 - p))
