"""Breaks 'a scalar': sums each W over axis 0 only, a vector unless W has one column (then shape (1,))."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    out = {}
    for k, g in grads.items():
        if k.startswith("dW"):
            W = params[k[1:]]
            penalty = penalty + 0.5 * lam * np.sum(W ** 2, axis=0)
            out[k] = g + lam * W
        else:
            out[k] = g
    return penalty, out
