import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    z = np.clip(logits, -15, 15)
    return (1 / (1 + np.exp(-z)) - y_true) / len(z)
