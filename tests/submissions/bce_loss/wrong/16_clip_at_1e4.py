"""Breaks 'below 2e-5 where every prediction is exactly right': a clip at 1e-4 leaves a loss of 1e-4."""
import numpy as np


def bce_loss(y_true, y_prob):
    p = np.clip(y_prob, 1e-4, 1 - 1e-4)
    return -np.mean(np.where(y_true == 1, np.log(p), np.log(1 - p)))
