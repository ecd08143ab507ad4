import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    m = len(logits)
    p = np.array([1 / (1 + np.exp(-float(z))) if z > -700 else 0.0 for z in np.nditer(logits)])
    return (p.reshape(m, 1) - y_true) / m
