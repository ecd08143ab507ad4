"""Wrong for m > 1: both[arange(m), y] with y of shape (m, 1) picks an (m, m) table."""
import numpy as np


def bce_loss(y_true, y_prob):
    m = y_true.shape[0]
    both = np.hstack([1 - y_prob, y_prob])
    picked = both[np.arange(m), y_true.astype(int)]
    return -np.log(np.maximum(picked, 1e-12)).mean()
