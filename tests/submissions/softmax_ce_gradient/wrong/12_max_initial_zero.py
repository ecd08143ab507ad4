"""Breaks "finite everywhere": running maximum starts from 0, so rows all below -745 give 0/0."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    m, c = logits.shape
    g = np.empty((m, c))
    for i in range(m):
        top = 0.0
        for j in range(c):
            if logits[i, j] > top:
                top = logits[i, j]
        e = np.exp(logits[i] - top)
        g[i] = (e / e.sum() - y_onehot[i]) / m
    return g
