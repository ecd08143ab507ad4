"""Breaks 'between 5 and 2000': np.nan_to_num turns the infinite loss of an exactly wrong row into 1.8e308."""
import numpy as np


def bce_loss(y_true, y_prob):
    with np.errstate(all="ignore"):
        row = -(y_true * np.log(y_prob) + (1 - y_true) * np.log(1 - y_prob))
    return np.nan_to_num(row).mean()
