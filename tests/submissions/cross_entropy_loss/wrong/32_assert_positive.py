import numpy as np


def cross_entropy_loss(y_true, y_prob):
    assert np.all(y_prob > 0), "probabilities must be positive"
    return -np.sum(y_true * np.log(y_prob)) / len(y_true)
