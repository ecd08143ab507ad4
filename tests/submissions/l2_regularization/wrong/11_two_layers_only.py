"""Breaks 'one layer or more': W1 and W2 are written out, so one layer crashes and a third is ignored."""
import numpy as np


def l2_regularization(params, grads, lam):
    W1, W2 = params["W1"], params["W2"]
    penalty = 0.5 * lam * (np.sum(W1 ** 2) + np.sum(W2 ** 2))
    new_grads = dict(grads)
    new_grads["dW1"] = grads["dW1"] + lam * W1
    new_grads["dW2"] = grads["dW2"] + lam * W2
    return penalty, new_grads
