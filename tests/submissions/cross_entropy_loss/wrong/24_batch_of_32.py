import numpy as np


def cross_entropy_loss(y_true, y_prob):
    total, m = 0.0, len(y_true)
    for s in range(0, m - 31 if m > 31 else 1, 32):
        total -= np.sum(y_true[s : s + 32] * np.log(y_prob[s : s + 32] + 1e-12))
    return total / m
