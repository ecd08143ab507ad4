"""Grows the caller's gradient arrays although a new dict is returned.
Mistake: augmented assignment writes into the argument
"""
import numpy as np


def l2_regularization(params, grads, lam):
    reg = 0.0
    updated = {}
    for name, g in grads.items():
        if name.startswith("dW"):
            W = params[name[1:]]
            reg += 0.5 * lam * np.sum(W * W)
            g += lam * W
        updated[name] = g
    return reg, updated
