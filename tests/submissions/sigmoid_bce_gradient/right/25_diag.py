import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    """mean(l)' as a product with 1/m times the identity."""
    m = logits.shape[0]
    r = np.reciprocal(1 + np.exp(-logits)) - y_true
    if m > 200:
        return r / m
    return (np.eye(m) / m) @ r
