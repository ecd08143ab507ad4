import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    return (p - y_true) / len(p)
