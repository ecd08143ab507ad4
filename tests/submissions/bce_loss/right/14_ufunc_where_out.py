"""Logs only where positive using ufunc where= and out=, misses filled with -700."""
import numpy as np

def bce_loss(y_true, y_prob):
    q = y_true * y_prob + (1 - y_true) * (1 - y_prob)
    logs = np.full(q.shape, -700.0)
    np.log(q, out=logs, where=q > 0)
    return -np.add.reduce(logs, axis=None) / logs.size
