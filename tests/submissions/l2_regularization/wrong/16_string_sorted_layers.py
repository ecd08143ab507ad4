"""Breaks 'ten and beyond included': keys sorted as strings (W1, W10, W2 ...) are then numbered 1, 2, 3 ..."""
import numpy as np


def l2_regularization(params, grads, lam):
    weights = [params[k] for k in sorted(params) if k.startswith("W")]
    penalty = 0.5 * lam * sum(np.sum(W ** 2) for W in weights)
    new_grads = dict(grads)
    for n, W in enumerate(weights, start=1):
        new_grads[f"dW{n}"] = grads[f"dW{n}"] + lam * W
    return penalty, new_grads
