import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    e = np.exp(-np.abs(logits))
    p = np.where(logits >= 0, 1, e) / (1 + e)
    dp = (p - y_true) / (p * (1 - p))
    return dp * p * (1 - p) / len(logits)
