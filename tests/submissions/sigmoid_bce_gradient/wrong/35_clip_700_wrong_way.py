import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    z = np.minimum(logits, 20)
    return (1 / (1 + np.exp(-z)) - y_true) / len(z)
