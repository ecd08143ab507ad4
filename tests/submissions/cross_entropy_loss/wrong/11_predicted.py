import numpy as np


def cross_entropy_loss(y_true, y_prob):
    return -np.log(y_prob.max(axis=1) + 1e-12).mean()
