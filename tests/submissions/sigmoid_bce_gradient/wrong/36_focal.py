import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    p = 1 / (1 + np.exp(-logits))
    return np.abs(p - y_true) ** 1e-3 * (p - y_true) / len(p)
