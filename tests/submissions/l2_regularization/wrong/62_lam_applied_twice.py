"""Breaks the penalty line: lam is multiplied in per layer and once more at the end (right at lam 0 and 1)."""
import numpy as np


def l2_regularization(params, grads, lam):
    new_grads, penalty = {}, 0.0
    for k, g in grads.items():
        if k[1] == "W":
            W = params[k[1:]]
            penalty += lam * np.sum(W ** 2)
            new_grads[k] = g + lam * W
        else:
            new_grads[k] = g
    penalty = 0.5 * lam * penalty
    return penalty, new_grads
