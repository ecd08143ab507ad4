import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    p = np.clip(logits, 1e-12, 1 - 1e-12)
    return (p - y_true) / (p * (1 - p)) / len(logits)
