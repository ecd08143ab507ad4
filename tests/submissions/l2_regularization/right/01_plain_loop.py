"""Textbook loop over layer numbers."""
import numpy as np


def l2_regularization(params, grads, lam):
    L = len(params) // 2
    penalty = 0
    new_grads = {}
    for l in range(1, L + 1):
        W = params["W" + str(l)]
        penalty += np.sum(np.square(W))
        new_grads["dW" + str(l)] = grads["dW" + str(l)] + lam * W
        new_grads["db" + str(l)] = grads["db" + str(l)]
    return 0.5 * lam * penalty, new_grads
