"""Breaks 'string is not accepted': the loss is returned as formatted text."""
import numpy as np


def bce_loss(y_true, y_prob):
    p = np.clip(y_prob, 1e-12, 1 - 1e-12)
    loss = -np.mean(y_true * np.log(p) + (1 - y_true) * np.log(1 - p))
    return f"{loss:.12g}"
