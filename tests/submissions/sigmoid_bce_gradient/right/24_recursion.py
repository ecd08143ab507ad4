import numpy as np


def _half(z, y, m):
    if len(z) <= 4:
        return (1 / (1 + np.exp(-z)) - y) / m
    k = len(z) // 2
    return np.concatenate([_half(z[:k], y[:k], m), _half(z[k:], y[k:], m)])


def sigmoid_bce_gradient(logits, y_true):
    return _half(logits, y_true, len(logits))
