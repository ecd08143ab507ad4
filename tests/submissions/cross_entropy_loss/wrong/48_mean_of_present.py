import numpy as np


def cross_entropy_loss(y_true, y_prob):
    q = np.sum(y_true * y_prob, axis=1)
    live = q > 0
    return -np.mean(np.log(q[live])) if live.any() else 20.0
