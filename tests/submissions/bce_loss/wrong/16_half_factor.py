"""Divides by 2m as in the squared error.
Mistake: stray one half in front of the mean
"""
import numpy as np

def bce_loss(y_true, y_prob):
    m = y_true.shape[0]
    pt = np.abs(y_prob - (1 - y_true)).clip(1e-12)
    return -(1 / (2 * m)) * np.log(pt).sum()
