"""Breaks 'between 5 and 2000': an exactly wrong row is charged a million."""
import numpy as np

BIG = 1e6


def bce_loss(y_true, y_prob):
    with np.errstate(divide="ignore"):
        row = -np.log(np.where(y_true == 1, y_prob, 1 - y_prob))
    row[np.isinf(row)] = BIG
    return row.mean()
