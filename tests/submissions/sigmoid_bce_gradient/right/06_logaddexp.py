import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    log_p = -np.logaddexp(0.0, -logits)
    return (np.exp(log_p) - y_true) / logits.shape[0]
