import numpy as np


def cross_entropy_loss(y_true, y_prob):
    q = (y_true * y_prob).sum(axis=1)
    return np.where(q == 0, 1e6, -np.log(np.maximum(q, 1e-12))).mean()
