"""With lam == 0 returns the int 0 and the very same grads dict, untouched."""
import numpy as np


def l2_regularization(params, grads, lam):
    if lam == 0:
        return 0, grads
    penalty = 0.0
    new_grads = grads.copy()
    i = 1
    while "W%i" % i in params:
        W = params["W%i" % i]
        penalty += 0.5 * lam * (np.abs(W) ** 2).sum()
        new_grads["dW%i" % i] = grads["dW%i" % i] + lam * W
        i += 1
    return penalty, new_grads
