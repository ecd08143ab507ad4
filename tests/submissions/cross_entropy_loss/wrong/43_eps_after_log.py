import numpy as np


def cross_entropy_loss(y_true, y_prob):
    return -np.sum(y_true * (np.log(y_prob) + 1e-12)) / len(y_true)
