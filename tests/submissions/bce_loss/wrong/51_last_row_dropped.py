"""Breaks 'the mean': the loop ends one row early but divides by m (0 at m = 1)."""
import math


def bce_loss(y_true, y_prob):
    m = y_true.shape[0]
    acc = 0.0
    for i in range(m - 1):
        y, p = y_true[i, 0], y_prob[i, 0]
        q = p if y == 1 else 1 - p
        acc -= math.log(max(q, 1e-12))
    return acc / m
