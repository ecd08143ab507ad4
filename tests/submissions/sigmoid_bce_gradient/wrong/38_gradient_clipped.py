import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    p = 1 / (1 + np.exp(-logits))
    return np.clip(p - y_true, -0.999, 0.999) / len(p)
