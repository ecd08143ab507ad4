"""Breaks 'keys in any order': pairs params and grads by zip, so differently ordered dicts get each other's weights."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    new_grads = {}
    for (pk, p), (gk, g) in zip(params.items(), grads.items()):
        if pk[0] == "W":
            penalty += 0.5 * lam * np.sum(p * p)
            new_grads[gk] = g + lam * p
        else:
            new_grads[gk] = g
    return penalty, new_grads
