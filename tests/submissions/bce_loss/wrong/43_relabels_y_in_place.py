"""Breaks purity: turns the zeros of y_true into -1 in place for the +-1 form of the formula."""
import numpy as np


def bce_loss(y_true, y_prob):
    p = np.clip(y_prob, 1e-12, 1 - 1e-12)
    z = np.log(p / (1 - p))
    y_true[y_true == 0] = -1
    return np.logaddexp(0, -y_true * z).mean()
