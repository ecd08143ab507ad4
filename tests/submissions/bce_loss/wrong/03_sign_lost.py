"""Returns the mean log likelihood, which is negative.
Mistake: the leading minus is missing
"""
import numpy as np

def bce_loss(y_true, y_prob):
    q = np.where(y_true == 1, y_prob, 1 - y_prob)
    return np.log(np.maximum(q, 1e-15)).mean()
