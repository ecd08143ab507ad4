"""Returns the (1, 1) product of row and column.
Mistake: result is a one by one matrix
"""
import numpy as np

def bce_loss(y_true, y_prob):
    m = y_true.shape[0]
    p = np.clip(y_prob, 1e-12, 1 - 1e-12)
    return -(np.dot(y_true.T, np.log(p)) + np.dot((1 - y_true).T, np.log(1 - p))) / m
