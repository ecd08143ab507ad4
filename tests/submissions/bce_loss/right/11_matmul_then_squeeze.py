"""Matrix products of shape (1, 1), squeezed to a 0-d array at the end (Coursera style)."""
import numpy as np


def bce_loss(y_true, y_prob):
    m = y_true.shape[0]
    A = np.clip(y_prob, 1e-9, 1 - 1e-9)
    cost = (-y_true.T @ np.log(A) - (1 - y_true).T.dot(np.log(1 - A))) / m
    cost = np.squeeze(cost)
    assert cost.shape == ()
    return cost
