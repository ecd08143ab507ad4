"""Raises on legal input: an assert refuses y_prob of exactly 0 or 1."""
import numpy as np


def bce_loss(y_true, y_prob):
    assert np.all((y_prob > 0) & (y_prob < 1)), "probabilities must lie in (0, 1)"
    return -np.log(np.where(y_true == 1, y_prob, 1 - y_prob)).mean()
