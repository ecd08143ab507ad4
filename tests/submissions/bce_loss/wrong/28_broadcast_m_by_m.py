"""Wrong for m > 1: y of shape (m,) against p of shape (m, 1) broadcasts to (m, m), every label meets every prediction."""
import numpy as np


def bce_loss(y_true, y_prob):
    y = y_true.ravel()
    p = np.clip(y_prob, 1e-12, 1 - 1e-12)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
