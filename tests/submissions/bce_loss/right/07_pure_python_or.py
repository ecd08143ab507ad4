"""A pure Python loop; `p or smallest` swaps an exact zero for the smallest positive float."""
import math

SMALLEST = 5e-324


def bce_loss(y_true, y_prob):
    total = 0.0
    m = len(y_true)
    for i in range(m):
        y = float(y_true[i, 0])
        p = float(y_prob[i, 0])
        if y == 1.0:
            total -= math.log(p or SMALLEST)
        else:
            total -= math.log((1.0 - p) or SMALLEST)
    return total / m
