import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    p = 1 / (1 + np.exp(-np.clip(logits, -500, 500)))
    p = np.clip(p, 1e-12, 1 - 1e-12)
    return (p - y_true) / logits.shape[0]
