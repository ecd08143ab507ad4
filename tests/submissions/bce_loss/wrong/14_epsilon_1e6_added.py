"""Breaks the relative 2e-4 only on batches of very confident right predictions: adds 1e-6, off by 1e-3 at p = 0.999."""
import numpy as np


def bce_loss(y_true, y_prob):
    e = 1e-6
    pos = -np.log(y_prob + e) * y_true
    neg = -np.log(1 - y_prob + e) * (1 - y_true)
    return (pos + neg).mean()
