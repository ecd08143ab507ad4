import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    return (y_true - 1 / (1 + np.exp(-logits))) / len(logits)
