import numpy as np


def cross_entropy_loss(y_true, y_prob):
    """Picks with one index array only."""
    labels = y_true.argmax(axis=1)
    return -np.log(y_prob[:, labels] + 1e-12).mean()
