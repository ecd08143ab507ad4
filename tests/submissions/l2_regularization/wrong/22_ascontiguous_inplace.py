"""Breaks purity only for C-contiguous dW: ascontiguousarray copies a view but hands a contiguous array through."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty, new_grads = 0.0, {}
    for key, g in grads.items():
        buf = np.ascontiguousarray(g)
        if key[1] == "W":
            W = params[key[1:]]
            penalty += 0.5 * lam * np.vdot(W, W)
            buf += lam * W
        new_grads[key] = buf
    return penalty, new_grads
