"""Central differences of the stable loss."""
import numpy as np


def loss(z, y):
    return np.mean(np.maximum(z, 0) - y * z + np.log1p(np.exp(-np.abs(z))))


def sigmoid_bce_gradient(logits, y_true):
    g = np.zeros_like(logits)
    h = 1e-6
    for i in range(len(logits)):
        up, down = logits.copy(), logits.copy()
        up[i] += h
        down[i] -= h
        g[i] = (loss(up, y_true) - loss(down, y_true)) / (2 * h)
    return g
