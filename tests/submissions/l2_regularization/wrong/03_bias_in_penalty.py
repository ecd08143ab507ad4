"""All parameters go into the penalty, wrong once a bias is nonzero.
Mistake: biases penalised
"""
import numpy as np


def l2_regularization(params, grads, lam):
    theta = np.hstack([p.ravel() for p in params.values()])
    out = dict(grads)
    for key in grads:
        if key[1] == "W":
            out[key] = grads[key] + lam * params[key[1:]]
    return 0.5 * lam * (theta @ theta), out
