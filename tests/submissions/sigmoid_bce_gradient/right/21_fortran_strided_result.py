import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    m = logits.shape[0]
    wide = np.zeros((m, 3), order="F")
    wide[:, 1:2] = (0.5 + 0.5 * np.tanh(logits / 2) - y_true) / m
    return wide[:, 1:2]
