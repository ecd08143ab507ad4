import numpy as np

BUF = {}


def sigmoid_bce_gradient(logits, y_true):
    out = BUF.setdefault(logits.shape, np.empty(logits.shape))
    np.copyto(out, (1 / (1 + np.exp(-logits)) - y_true) / len(logits))
    return out
