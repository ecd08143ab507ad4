"""Breaks 'same answer whatever was called before': remembers by y_prob alone, so other labels get the old loss."""
import numpy as np

_memo = {}


def bce_loss(y_true, y_prob):
    key = y_prob.tobytes()
    if key in _memo:
        return _memo[key]
    p = np.clip(y_prob, 1e-12, 1 - 1e-12)
    _memo[key] = float(-np.mean(y_true * np.log(p) + (1 - y_true) * np.log(1 - p)))
    return _memo[key]
