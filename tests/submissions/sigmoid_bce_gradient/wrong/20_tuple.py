import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    p = 1 / (1 + np.exp(-logits))
    loss = -np.mean(y_true * np.log(p + 1e-12) + (1 - y_true) * np.log(1 - p + 1e-12))
    return loss, (p - y_true) / len(p)
