"""Breaks purity: the same 0-d array is returned each time, so an earlier result changes on the next call."""
import numpy as np

_out = np.zeros(())


def bce_loss(y_true, y_prob):
    q = np.clip(np.where(y_true == 1, y_prob, 1 - y_prob), 1e-12, 1)
    np.mean(-np.log(q), out=_out)
    return _out
