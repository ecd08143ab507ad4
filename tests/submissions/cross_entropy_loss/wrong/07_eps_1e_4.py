import numpy as np


def cross_entropy_loss(y_true, y_prob):
    p = np.clip(y_prob, 1e-3, 1 - 1e-3)
    return -(y_true * np.log(p)).sum(axis=1).mean() + 0.0
