import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    p = 0.5 * (1 + logits / (1 + np.abs(logits)))
    return (p - y_true) / len(p)
