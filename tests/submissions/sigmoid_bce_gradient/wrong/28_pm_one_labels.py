import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    s = np.sign(y_true)
    return -s / (1 + np.exp(s * logits)) / len(logits)
