"""Breaks the relative 2e-4: an epsilon of 1e-3 is added inside the logarithms."""
import numpy as np


def bce_loss(y_true, y_prob):
    eps = 1e-3
    return -np.mean(y_true * np.log(y_prob + eps) + (1 - y_true) * np.log(1 - y_prob + eps))
