import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    p = 1 / (1 + np.exp(-logits))
    y_true -= p
    y_true *= -1 / len(p)
    return y_true
