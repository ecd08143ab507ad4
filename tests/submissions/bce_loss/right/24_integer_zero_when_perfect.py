"""Returns the Python integer 0 when every prediction is exactly right."""
import numpy as np


def bce_loss(y_true, y_prob):
    if np.array_equal(y_true, y_prob):
        return 0
    hit = 1 - np.abs(y_true - y_prob)
    return float(-np.log(np.fmax(hit, 1e-20)).mean())
