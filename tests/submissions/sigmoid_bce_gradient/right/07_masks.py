import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    p = np.empty(logits.shape)
    pos = logits >= 0
    p[pos] = 1.0 / (1.0 + np.exp(-logits[pos]))
    tmp = np.exp(logits[~pos])
    p[~pos] = tmp / (1.0 + tmp)
    grad = p.copy()
    grad -= y_true
    grad /= grad.shape[0]
    return grad
