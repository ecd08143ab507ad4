"""Breaks 'lam * W': adds W.T, an error unless square and wrong even then."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    new_grads = dict(grads)
    for k, W in params.items():
        if k.startswith("W"):
            penalty += 0.5 * lam * np.sum(W ** 2)
            new_grads["d" + k] = grads["d" + k] + lam * W.T
    return penalty, new_grads
