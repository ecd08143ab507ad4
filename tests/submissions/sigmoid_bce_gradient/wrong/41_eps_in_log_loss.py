"""Exact gradient of the loss with 1e-7 in its logarithms."""
import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    eps = 1e-7
    p = 1 / (1 + np.exp(-logits))
    slope = p * (1 - p)
    return (-y_true / (p + eps) + (1 - y_true) / (1 - p + eps)) * slope / len(p)
