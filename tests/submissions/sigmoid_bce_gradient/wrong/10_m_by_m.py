import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    return (1 / (1 + np.exp(-logits)) - y_true.squeeze()) / len(logits)
