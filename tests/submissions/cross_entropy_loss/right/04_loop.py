import math


def cross_entropy_loss(y_true, y_prob):
    total = 0.0
    for y_row, p_row in zip(y_true, y_prob):
        for y, p in zip(y_row, p_row):
            if y == 1.0:
                total -= math.log(max(p, 1e-10))
    return total / len(y_true)
