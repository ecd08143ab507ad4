import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    p = np.zeros_like(logits)
    p[logits > 0] = 1 / (1 + np.exp(-logits[logits > 0]))
    p[logits < 0] = np.exp(logits[logits < 0]) / (1 + np.exp(logits[logits < 0]))
    return (p - y_true) / len(p)
