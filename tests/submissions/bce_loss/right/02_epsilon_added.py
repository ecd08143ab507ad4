"""An epsilon of 1e-8 is added inside both logarithms, so exactly right predictions give a tiny negative loss."""
import numpy as np

EPSILON = 1e-8


def bce_loss(y_true, y_prob):
    m = y_true.shape[0]
    cost = -(1 / m) * np.sum(
        y_true * np.log(y_prob + EPSILON) + (1 - y_true) * np.log(1 - y_prob + EPSILON)
    )
    return cost
