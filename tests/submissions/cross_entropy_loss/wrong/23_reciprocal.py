import numpy as np


def cross_entropy_loss(y_true, y_prob):
    q = (y_true * y_prob).sum(axis=1)
    q[q == 0] = 1e-12
    return np.log(1 / q).mean()
