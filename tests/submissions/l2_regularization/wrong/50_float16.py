"""Breaks accuracy: everything is done in half precision."""
import numpy as np


def l2_regularization(params, grads, lam):
    half = lambda a: np.asarray(a, dtype=np.float16)
    penalty = np.float16(0)
    new_grads = {}
    for k, g in grads.items():
        if k[1] == "W":
            W = half(params[k[1:]])
            penalty = penalty + half(0.5 * lam) * np.sum(W * W)
            new_grads[k] = half(g) + half(lam) * W
        else:
            new_grads[k] = half(g)
    return penalty, new_grads
