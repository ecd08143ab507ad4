import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    m = logits.shape[0]
    e = np.exp(-np.abs(logits))
    p = np.where(logits >= 0, 1 / (1 + e), e / (1 + e))
    return (p - y_true) / m
