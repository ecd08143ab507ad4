"""Breaks 'natural logarithm': uses math.log10 in the loop."""
import math


def bce_loss(y_true, y_prob):
    s = 0.0
    for y, p in zip(y_true[:, 0], y_prob[:, 0]):
        q = max(p if y == 1 else 1 - p, 1e-15)
        s += math.log10(q)
    return -s / len(y_true)
