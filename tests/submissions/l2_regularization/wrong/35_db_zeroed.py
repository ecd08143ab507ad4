"""Breaks 'each db unchanged in value': not regularised is misread as zero."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    new_grads = {}
    for n in range(1, len(params) // 2 + 1):
        W = params[f"W{n}"]
        penalty += 0.5 * lam * np.sum(W ** 2)
        new_grads[f"dW{n}"] = grads[f"dW{n}"] + lam * W
        new_grads[f"db{n}"] = np.zeros_like(grads[f"db{n}"])
    return penalty, new_grads
