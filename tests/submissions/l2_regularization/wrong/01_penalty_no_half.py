"""Breaks the penalty line: the factor 0.5 is missing (any lam > 0)."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    new_grads = {}
    for key, grad in grads.items():
        if key.startswith("dW"):
            W = params[key[1:]]
            penalty += lam * np.sum(W ** 2)
            new_grads[key] = grad + lam * W
        else:
            new_grads[key] = grad
    return penalty, new_grads
