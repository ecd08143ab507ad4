"""Breaks purity: g.shape = ... flattens the caller's own db array, the result is reshaped back."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.5 * lam * sum(np.sum(v ** 2) for k, v in params.items() if k.startswith("W"))
    new_grads = {}
    for k, g in grads.items():
        if k.startswith("db"):
            g.shape = (g.size,)
            new_grads[k] = g.reshape(1, -1).copy()
        else:
            new_grads[k] = g + lam * params[k[1:]]
    return penalty, new_grads
