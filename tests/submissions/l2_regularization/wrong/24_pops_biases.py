"""Breaks purity: pops the bias entries off params to be left with the weights."""
import numpy as np


def l2_regularization(params, grads, lam):
    for k in [k for k in params if k.startswith("b")]:
        params.pop(k)
    penalty = 0.5 * lam * sum(np.sum(W ** 2) for W in params.values())
    new_grads = dict(grads)
    for k, W in params.items():
        new_grads["d" + k] = grads["d" + k] + lam * W
    return penalty, new_grads
