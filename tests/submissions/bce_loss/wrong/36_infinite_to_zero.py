"""Breaks 'each of them adds between 5 and 2000': rows that are not finite are set to 0, so exactly wrong costs nothing."""
import numpy as np


def bce_loss(y_true, y_prob):
    with np.errstate(all="ignore"):
        row = -y_true * np.log(y_prob) - (1 - y_true) * np.log(1 - y_prob)
    row[~np.isfinite(row)] = 0.0
    return row.mean()
