import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    p = 1 / (1 + np.exp(-logits))
    pos = max(y_true.sum(), 1)
    neg = max((1 - y_true).sum(), 1)
    w = np.where(y_true == 1, 0.5 / pos, 0.5 / neg)
    return w * (p - y_true)
