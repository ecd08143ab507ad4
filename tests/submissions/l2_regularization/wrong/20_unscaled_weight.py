"""Adds W instead of lam*W, right at lam = 1 only.
Mistake: lam missing in the gradient
"""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    fresh = {}
    for name in grads:
        kind, layer = name[1], name[2:]
        fresh[name] = grads[name].copy()
        if kind == "W":
            fresh[name] += params[kind + layer]
            penalty += lam * np.sum(params[kind + layer] ** 2) / 2
    return penalty, fresh
