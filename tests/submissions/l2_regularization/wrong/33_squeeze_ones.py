"""Breaks the shape where a side is 1: the new gradients are squeezed."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    new_grads = {}
    for key, grad in grads.items():
        if key.startswith("dW"):
            W = params[key[1:]]
            penalty += 0.5 * lam * np.sum(W ** 2)
            new_grads[key] = np.squeeze(grad + lam * W)
        else:
            new_grads[key] = grad
    return penalty, new_grads
