import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    g = np.squeeze(1 / (1 + np.exp(-logits)) - y_true) / len(logits)
    return g[:, None] if g.ndim else g
