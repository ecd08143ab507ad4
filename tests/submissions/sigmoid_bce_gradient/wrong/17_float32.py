import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    z = logits.astype(np.float32)
    return (1 / (1 + np.exp(-z)) - y_true.astype(np.float32)) / len(z)
