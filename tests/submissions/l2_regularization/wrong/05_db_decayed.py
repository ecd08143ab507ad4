"""Breaks 'each db unchanged in value': lam * b is added to the bias gradients."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    for name, value in params.items():
        if name.startswith("W"):
            penalty += 0.5 * lam * np.sum(value ** 2)
    new_grads = {"d" + name: grads["d" + name] + lam * value for name, value in params.items()}
    return penalty, new_grads
