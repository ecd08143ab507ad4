import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    p = np.exp(logits - np.logaddexp(0, logits))
    return (p - y_true) * (1.0 / logits.shape[0])
