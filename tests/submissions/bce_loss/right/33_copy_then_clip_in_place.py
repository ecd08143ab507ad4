"""Copies y_prob and clips the copy in place with out=."""
import numpy as np


def bce_loss(y_true, y_prob):
    p = np.array(y_prob)
    np.clip(p, 1e-12, 1 - 1e-12, out=p)
    np.subtract(1, p, out=p, where=(y_true == 0))
    np.log(p, out=p)
    return -p.mean()
