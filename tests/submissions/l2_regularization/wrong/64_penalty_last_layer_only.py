"""Breaks 'sum over layers': the penalty is assigned, not accumulated, so only the last layer seen counts."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    new_grads = {}
    for i in range(1, len(params) // 2 + 1):
        W = params["W" + str(i)]
        penalty = 0.5 * lam * np.sum(W ** 2)
        new_grads["dW" + str(i)] = grads["dW" + str(i)] + lam * W
        new_grads["db" + str(i)] = grads["db" + str(i)]
    return penalty, new_grads
