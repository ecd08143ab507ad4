"""Breaks the order of the result: (new_grads, penalty)."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.5 * lam * sum(np.sum(v ** 2) for k, v in params.items() if k.startswith("W"))
    new_grads = {k: g + lam * params[k[1:]] if k.startswith("dW") else g for k, g in grads.items()}
    return new_grads, penalty
