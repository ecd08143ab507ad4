"""Recursion by halves, adding the two partial sums."""
import math


def _loss(y, p):
    q = p if y > 0.5 else 1 - p
    return -math.log(q) if q > 1e-30 else 30 * math.log(10)


def _total(y, p):
    n = len(y)
    if n == 1:
        return _loss(y[0][0], p[0][0])
    half = n // 2
    return _total(y[:half], p[:half]) + _total(y[half:], p[half:])


def bce_loss(y_true, y_prob):
    return _total(y_true.tolist(), y_prob.tolist()) / len(y_true)
