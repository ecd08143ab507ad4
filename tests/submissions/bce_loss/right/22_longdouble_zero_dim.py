"""Computes in long double and returns a 0-d array of that type."""
import numpy as np


def bce_loss(y_true, y_prob):
    p = np.asarray(y_prob, dtype=np.longdouble)
    y = np.asarray(y_true, dtype=np.longdouble)
    eps = np.longdouble(1e-12)
    loss = -(y * np.log(p + eps) + (1 - y) * np.log(1 - p + eps))
    return np.array(loss.mean())
