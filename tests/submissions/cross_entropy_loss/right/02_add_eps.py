import numpy as np


def cross_entropy_loss(y_true, y_prob):
    m = y_true.shape[0]
    return -1 / m * np.sum(y_true * np.log(y_prob + 1e-8))
