import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    p = 1 / (1 + np.exp(-logits))
    return (p - y_true) * p * (1 - p) / len(logits)
