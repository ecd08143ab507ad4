"""Breaks at d_in == 1: whatever has a single row is taken for a bias, so W1 of shape (1, h) is not penalised."""
import numpy as np


def l2_regularization(params, grads, lam):
    def is_bias(a):
        return a.shape[0] == 1

    penalty = 0.0
    new_grads = {}
    for key, value in params.items():
        grad = grads["d" + key]
        if is_bias(value):
            new_grads["d" + key] = grad
        else:
            penalty += 0.5 * lam * np.sum(value ** 2)
            new_grads["d" + key] = grad + lam * value
    return penalty, new_grads
