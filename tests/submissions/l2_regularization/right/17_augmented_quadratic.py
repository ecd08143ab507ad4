"""Completes the square: sum of squares from mean and variance of the entries."""
import numpy as np


def l2_regularization(params, grads, lam):
    def frob2(W):
        return W.size * (W.var() + W.mean() ** 2)

    penalty = sum((0.5 * lam * frob2(params[k]) for k in params if k[0] != "b"), 0.0)
    new = {}
    for k, g in grads.items():
        mask = float(k[1] == "W")
        new[k] = g + mask * lam * params[k[1:]]
    return penalty, new
