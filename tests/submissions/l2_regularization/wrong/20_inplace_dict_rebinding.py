"""Breaks purity: the arrays are fresh, but they are stored back into the caller's grads dict."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    for key in list(params):
        if key.startswith("W"):
            penalty = penalty + np.sum(params[key] ** 2)
            grads["d" + key] = grads["d" + key] + lam * params[key]
    return penalty * lam / 2, grads
