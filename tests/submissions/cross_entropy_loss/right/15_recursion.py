import numpy as np


def cross_entropy_loss(y_true, y_prob):
    m = len(y_true)
    if m == 1:
        return -np.log(max(float(np.sum(y_true * y_prob)), 1e-12))
    h = m // 2
    first = cross_entropy_loss(y_true[:h], y_prob[:h])
    second = cross_entropy_loss(y_true[h:], y_prob[h:])
    return (first * h + second * (m - h)) / m
