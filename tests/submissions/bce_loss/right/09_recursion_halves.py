"""Recursive halving of the batch, a slice view at a time, base case one row."""
import numpy as np

def _total(y, p):
    if len(y) == 1:
        q = float(p[0, 0]) if y[0, 0] == 1 else 1.0 - float(p[0, 0])
        return -float(np.log(q if q > 1e-300 else 1e-300))
    h = len(y) // 2
    return _total(y[:h], p[:h]) + _total(y[h:], p[h:])

def bce_loss(y_true, y_prob):
    return _total(y_true, y_prob) / len(y_true)
