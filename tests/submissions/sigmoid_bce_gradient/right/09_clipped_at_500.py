import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    z = np.clip(logits, -500, 500)
    return (1 / (1 + np.exp(-z)) - y_true) / z.shape[0]
