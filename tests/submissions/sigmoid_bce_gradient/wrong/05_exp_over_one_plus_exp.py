import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    e = np.exp(logits)
    return (e / (1 + e) - y_true) / logits.shape[0]
