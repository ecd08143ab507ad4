import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    z = logits.astype(np.longdouble)
    p = 1 / (1 + np.exp(-z))
    return ((p - y_true) / len(z)).astype(float)
