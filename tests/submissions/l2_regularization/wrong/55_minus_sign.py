"""Breaks 'lam * W added': subtracts it, mixing up gradient and weight decay step."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    new_grads = grads.copy()
    for k in params:
        if k.startswith("W"):
            penalty += lam / 2 * np.sum(params[k] ** 2)
            new_grads["d" + k] = grads["d" + k] - lam * params[k]
    return penalty, new_grads
