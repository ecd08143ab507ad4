"""Breaks on transposed views: W is flattened in memory order ('K'), dW in C order."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    new_grads = {}
    for k, g in grads.items():
        if k[1] == "W":
            w = params[k[1:]].ravel(order="K")
            penalty += 0.5 * lam * (w @ w)
            new_grads[k] = (g.ravel() + lam * w).reshape(g.shape)
        else:
            new_grads[k] = g.copy()
    return penalty, new_grads
