import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    m = len(logits)
    g = np.zeros((m, 1))
    for i in range(m - 1 if m > 1 else 1):
        g[i] = (1 / (1 + np.exp(-logits[i])) - y_true[i]) / m
    return g
