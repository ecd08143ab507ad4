import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    z, y = logits.ravel(), y_true.ravel()
    return (1 / (1 + np.exp(-z)) - y) / z.size
