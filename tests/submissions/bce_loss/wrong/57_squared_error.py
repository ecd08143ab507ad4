"""Breaks the value: this is the mean squared error (Brier score)."""
import numpy as np


def bce_loss(y_true, y_prob):
    return np.mean((y_true - y_prob) ** 2)
