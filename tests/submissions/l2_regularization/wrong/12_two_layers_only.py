"""Knows W1 and W2 alone: raises with one layer, ignores the third and beyond.
Mistake: number of layers hard-coded
"""
import numpy as np


def l2_regularization(params, grads, lam):
    W1, W2 = params["W1"], params["W2"]
    penalty = lam / 2 * (np.sum(W1**2) + np.sum(W2**2))
    new_grads = dict(grads, dW1=grads["dW1"] + lam * W1, dW2=grads["dW2"] + lam * W2)
    return penalty, new_grads
