import numpy as np


def cross_entropy_loss(y_true, y_prob):
    logs = np.log(np.maximum(y_prob, 1e-11))
    return -np.trace(logs @ y_true.T) / len(y_true)
