"""The gradient term is 2*lam*W although the penalty has its half.
Mistake: derivative of the square without the half cancelling
"""
import numpy as np


def l2_regularization(params, grads, lam):
    new_grads = {}
    penalty = 0.0
    for name, g in grads.items():
        if name.startswith("db"):
            new_grads[name] = g
            continue
        theta = params[name[1:]]
        penalty += lam / 2 * np.sum(theta**2)
        new_grads[name] = np.sum([g, lam * theta, lam * theta], axis=0)
    return penalty, new_grads
