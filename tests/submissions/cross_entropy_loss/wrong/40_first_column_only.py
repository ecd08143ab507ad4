import numpy as np


def cross_entropy_loss(y_true, y_prob):
    if y_true.shape[1] == 2:
        p = np.clip(y_prob[:, 1], 1e-12, 1 - 1e-12)
        y = y_true[:, 0]
        return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    return -np.sum(y_true * np.log(np.maximum(y_prob, 1e-12))) / len(y_true)
