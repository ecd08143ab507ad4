import numpy as np


def cross_entropy_loss(y_true, y_prob):
    q = (y_true * y_prob).sum(axis=1)
    return -np.log(q + 1e-12).sum() / max(1, len(q) - 1)
