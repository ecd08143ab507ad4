import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    d = 1 / (1 + np.exp(-logits)) - y_true
    return d / np.sum(np.ones_like(d) * (np.abs(d) > 1e-9))
