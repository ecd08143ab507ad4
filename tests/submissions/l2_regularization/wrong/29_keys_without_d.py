"""Breaks 'new_grads has the keys of grads': the keys come back as W1, b1 ..."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.5 * lam * sum(np.sum(v ** 2) for k, v in params.items() if k.startswith("W"))
    new_grads = {}
    for k, v in params.items():
        new_grads[k] = grads["d" + k] + (lam * v if k.startswith("W") else 0)
    return penalty, new_grads
