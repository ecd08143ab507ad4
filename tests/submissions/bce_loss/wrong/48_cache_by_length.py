"""Breaks 'same answer whatever was called before': log(p) is cached per batch size."""
import numpy as np

_logs = {}


def _log_pair(p):
    if p.shape not in _logs:
        p = np.clip(p, 1e-12, 1 - 1e-12)
        _logs[p.shape] = (np.log(p), np.log(1 - p))
    return _logs[p.shape]


def bce_loss(y_true, y_prob):
    lp, lq = _log_pair(y_prob)
    return -np.mean(y_true * lp + (1 - y_true) * lq)
