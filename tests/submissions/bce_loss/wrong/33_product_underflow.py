"""Breaks 'finite' on larger or very wrong batches: the product of the likelihoods underflows to 0."""
import numpy as np


def bce_loss(y_true, y_prob):
    p = np.clip(y_prob, 1e-12, 1 - 1e-12)
    likelihood = np.prod(np.where(y_true == 1, p, 1 - p))
    return -np.log(likelihood) / y_true.shape[0]
