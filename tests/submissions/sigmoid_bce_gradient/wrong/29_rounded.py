import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    p = np.round(1 / (1 + np.exp(-logits)), 12)
    return (p - y_true) / len(logits)
