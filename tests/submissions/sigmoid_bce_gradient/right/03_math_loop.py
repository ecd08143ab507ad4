import math

import numpy as np


def sigmoid(z):
    if z >= 0:
        return 1.0 / (1.0 + math.exp(-z))
    e = math.exp(z)
    return e / (1.0 + e)


def sigmoid_bce_gradient(logits, y_true):
    m = len(logits)
    out = np.zeros((m, 1))
    for i in range(m):
        out[i, 0] = (sigmoid(logits[i, 0]) - y_true[i, 0]) / m
    return out
