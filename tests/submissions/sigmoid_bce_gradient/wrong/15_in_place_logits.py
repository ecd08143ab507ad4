import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    np.clip(logits, -500, 500, out=logits)
    return (1 / (1 + np.exp(-logits)) - y_true) / len(logits)
