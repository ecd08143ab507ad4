import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    z, y = logits.ravel(), y_true.ravel()
    m = z.size
    half = np.exp(-0.5 * np.abs(z))
    # sigmoid(z) = e^(z/2) / (e^(z/2) + e^(-z/2))
    top = np.where(z >= 0, 1.0, half * half)
    return np.column_stack([(top / (1.0 + half**2) - y) / m])
