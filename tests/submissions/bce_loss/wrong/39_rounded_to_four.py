"""Breaks the relative 2e-4 on small losses: the result is rounded to four decimals."""
import numpy as np


def bce_loss(y_true, y_prob):
    p = np.clip(y_prob, 1e-12, 1 - 1e-12)
    loss = -np.mean(y_true * np.log(p) + (1 - y_true) * np.log(1 - p))
    return round(float(loss), 4)
