"""Breaks purity and finiteness: W is multiplied by lam in place and divided back, which leaves NaN at lam == 0."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.5 * lam * sum(np.sum(v ** 2) for k, v in params.items() if k[0] == "W")
    new_grads = {}
    for k, g in grads.items():
        if k[1] == "W":
            W = params[k[1:]]
            W *= lam
            new_grads[k] = g + W
            W /= lam
        else:
            new_grads[k] = g
    return penalty, new_grads
