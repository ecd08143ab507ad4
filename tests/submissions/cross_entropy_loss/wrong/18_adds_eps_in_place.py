import numpy as np


def cross_entropy_loss(y_true, y_prob):
    y_prob += 1e-12
    return -np.sum(y_true * np.log(y_prob)) / len(y_true)
