import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    eps = 1e-8
    p = 1 / (1 + np.exp(-logits))
    dp = -(y_true / (p + eps)) + (1 - y_true) / (1 - p + eps)
    return dp * p * (1 - p) / len(logits)
