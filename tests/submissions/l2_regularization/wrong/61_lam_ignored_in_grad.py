"""Breaks 'lam * W added': adds W itself, right only at lam == 1."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.5 * lam * sum(np.sum(v ** 2) for k, v in params.items() if k.startswith("W"))
    new_grads = dict(grads)
    for k, v in params.items():
        if k.startswith("W"):
            new_grads["d" + k] = grads["d" + k] + v
    return penalty, new_grads
