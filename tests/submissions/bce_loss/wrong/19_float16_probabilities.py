"""Breaks the relative 2e-4: the probabilities are rounded to float16."""
import numpy as np


def bce_loss(y_true, y_prob):
    p = y_prob.astype(np.float16).astype(np.float64)
    p = np.clip(p, 1e-7, 1 - 1e-7)
    return -np.mean(y_true * np.log(p) + (1 - y_true) * np.log(1 - p))
