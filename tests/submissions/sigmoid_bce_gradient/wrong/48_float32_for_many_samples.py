import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def sigmoid_bce_gradient(logits, y_true):
    m = logits.shape[0]
    p = sigmoid(logits.astype(np.float32) if m > 8 else logits).astype(float)
    d = p - y_true
    return d / m
