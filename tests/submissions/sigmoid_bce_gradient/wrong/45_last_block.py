import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    m = len(logits)
    g = np.zeros((m, 1))
    size = 128 if m >= 128 else m
    for start in range(0, m - size + 1, size):
        s = slice(start, start + size)
        g[s] = (1 / (1 + np.exp(-logits[s])) - y_true[s]) / m
    return g
