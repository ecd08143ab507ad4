"""Breaks purity: dict(grads) is shallow, += then writes into the caller's arrays."""
import numpy as np


def l2_regularization(params, grads, lam):
    new_grads = dict(grads)  # a copy, so that grads stays as it is
    penalty = 0.0
    for key, W in params.items():
        if key.startswith("W"):
            penalty += 0.5 * lam * np.sum(W ** 2)
            new_grads["d" + key] += lam * W
    return penalty, new_grads
