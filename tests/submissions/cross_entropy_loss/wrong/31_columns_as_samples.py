import numpy as np


def cross_entropy_loss(y_true, y_prob):
    q = (y_true * y_prob).sum(axis=0)
    return -np.log(q + 1e-12).mean()
