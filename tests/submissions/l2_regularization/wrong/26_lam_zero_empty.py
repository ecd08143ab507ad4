"""Breaks 'new_grads has the keys of grads' at lam == 0: nothing to add, so an empty dict is returned."""
import numpy as np


def l2_regularization(params, grads, lam):
    if not lam:
        return 0.0, {}
    penalty = 0.0
    new_grads = {}
    for k, g in grads.items():
        if k[1] == "W":
            penalty += 0.5 * lam * np.sum(params[k[1:]] ** 2)
            new_grads[k] = g + lam * params[k[1:]]
        else:
            new_grads[k] = g
    return penalty, new_grads
