"""Ravels only the labels, so (m,) against (m, 1) makes an (m, m) table that is averaged.
Mistake: accidental broadcasting of a flat vector with a column
"""
import numpy as np

def bce_loss(y_true, y_prob):
    y = y_true.flatten()
    p = np.clip(y_prob, 1e-12, 1 - 1e-12)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
