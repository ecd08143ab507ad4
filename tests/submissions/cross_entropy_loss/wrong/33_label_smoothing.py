import numpy as np


def cross_entropy_loss(y_true, y_prob):
    C = y_true.shape[1]
    y = y_true * (1 - 1e-3) + 1e-3 / C
    return -np.sum(y * np.log(np.maximum(y_prob, 1e-12))) / len(y)
