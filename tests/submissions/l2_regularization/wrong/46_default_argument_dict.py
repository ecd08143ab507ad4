"""Breaks 'same answer whatever was called before': new_grads is a mutable default argument, so earlier results change with later calls."""
import numpy as np


def l2_regularization(params, grads, lam, new_grads={}):
    penalty = 0.0
    for k, g in grads.items():
        if k.startswith("dW"):
            penalty += 0.5 * lam * np.sum(params[k[1:]] ** 2)
            new_grads[k] = g + lam * params[k[1:]]
        else:
            new_grads[k] = g.copy()
    return penalty, new_grads
