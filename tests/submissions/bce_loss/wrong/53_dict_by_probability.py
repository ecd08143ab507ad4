"""Breaks 'the mean' when a probability occurs twice: losses are kept in a dict with the probability as key."""
import math


def bce_loss(y_true, y_prob):
    losses = {}
    for y, p in zip(y_true.ravel().tolist(), y_prob.ravel().tolist()):
        q = p if y == 1 else 1 - p
        losses[p] = -math.log(max(q, 1e-12))
    return sum(losses.values()) / y_true.size
