"""A generator of all squared weights fed to math.fsum."""
import math
import numpy as np


def _squares(params):
    for key, W in params.items():
        if key.startswith("W"):
            for w in W.flat:
                yield float(w) ** 2


def l2_regularization(params, grads, lam):
    penalty = 0.5 * lam * math.fsum(_squares(params))
    new_grads = {}
    for key in grads:
        is_weight = key[1] == "W"
        new_grads[key] = grads[key] + is_weight * lam * params[key[1:]]
    return penalty, new_grads
