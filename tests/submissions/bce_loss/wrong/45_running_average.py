"""Breaks 'same answer whatever was called before': the mean runs over all calls so far."""
import numpy as np


class _Meter:
    total = 0.0
    rows = 0


def bce_loss(y_true, y_prob):
    p = np.clip(y_prob, 1e-12, 1 - 1e-12)
    row = -(y_true * np.log(p) + (1 - y_true) * np.log(1 - p))
    _Meter.total += row.sum()
    _Meter.rows += row.size
    return _Meter.total / _Meter.rows
