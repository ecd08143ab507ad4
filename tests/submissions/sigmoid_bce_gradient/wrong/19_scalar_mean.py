import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    return float(np.mean(1 / (1 + np.exp(-logits)) - y_true))
