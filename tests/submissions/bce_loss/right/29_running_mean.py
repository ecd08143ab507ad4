"""Welford-style running mean, never forming the sum."""
import math


def bce_loss(y_true, y_prob):
    mean = 0.0
    for k, (y, p) in enumerate(zip(y_true.ravel(), y_prob.ravel()), start=1):
        q = abs(p - (1.0 - y))          # probability given to the true class
        value = -math.log(q) if q else 800.0
        mean += (value - mean) / k
    return mean
