"""Breaks accuracy: the new gradients are assigned into an integer buffer and lose their fraction."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    new_grads = {}
    for k, g in grads.items():
        buf = np.zeros(g.shape, dtype=int)
        if k[1] == "W":
            penalty += 0.5 * lam * np.sum(params[k[1:]] ** 2)
            buf[:] = g + lam * params[k[1:]]
        else:
            buf[:] = g
        new_grads[k] = buf
    return penalty, new_grads
