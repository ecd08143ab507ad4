"""s * sigmoid(s z) with s = 1 - 2 y keeps every digit."""
import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    s = 1.0 - 2.0 * y_true
    t = s * logits
    e = np.exp(-np.abs(t))
    return s * np.where(t < 0, e, 1.0) / (1.0 + e) / t.shape[0]
