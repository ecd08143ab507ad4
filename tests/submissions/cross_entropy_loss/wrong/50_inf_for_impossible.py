import math


def cross_entropy_loss(y_true, y_prob):
    total = 0.0
    for y, p in zip(y_true, y_prob):
        q = float(y @ p)
        total += -math.log(q) if q > 0 else math.inf
    return total / len(y_true)
