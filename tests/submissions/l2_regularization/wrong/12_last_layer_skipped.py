"""Breaks 'sum over layers': range(1, L) leaves the last layer out of penalty and gradient."""
import numpy as np


def l2_regularization(params, grads, lam):
    L = len(params) // 2
    penalty = 0.0
    new_grads = {k: v.copy() for k, v in grads.items()}
    for l in range(1, L):
        penalty += 0.5 * lam * np.sum(params["W" + str(l)] ** 2)
        new_grads["dW" + str(l)] += lam * params["W" + str(l)]
    return penalty, new_grads
